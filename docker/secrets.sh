#!/usr/bin/env bash
# Makes a random password for each database role, once; existing ones are kept.
set -euo pipefail
cd "$(dirname "$0")"
umask 077
mkdir -p secrets
for instance in db keyvault; do
  for role in owner site intake desk portal worker; do
    [ -s "secrets/${instance}_${role}" ] || head -c 24 /dev/urandom | base64 | tr -d '+/=\n' >"secrets/${instance}_${role}"
  done
done
# The containers' own user reads them.
chmod 644 secrets/*
echo "12 passwords in docker/secrets (keep that folder to yourself)"
