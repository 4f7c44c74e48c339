#!/usr/bin/env bash
# Makes a random password for each database role and the parts' secret files, once; existing ones are kept.
set -euo pipefail
cd "$(dirname "$0")"
umask 077
secrets=${ICJC_SECRETS_FOLDER:-./secrets}
mkdir -p "$secrets"
for instance in db keyvault; do
  for role in owner site intake desk portal worker; do
    [ -s "$secrets/${instance}_${role}" ] || head -c 24 /dev/urandom | base64 | tr -d '+/=\n' >"$secrets/${instance}_${role}"
  done
done
for key in site_form_key intake_form_key totp_key canary_key subscription_key subscription_index; do
  [ -s "$secrets/$key" ] || head -c 32 /dev/urandom >"$secrets/$key"
done
# The containers' own user reads them; on this host the folder lets nobody else in.
chmod 644 "$secrets"/*
# What docker/trust.sh fills. It holds nothing secret.
mkdir -p -m 755 "${ICJC_TRUST_FOLDER:-./root}"
echo "12 passwords and 6 keys in $secrets: keep that folder to yourself, and a copy of the keys apart from the databases' backups"
