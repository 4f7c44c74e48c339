#!/usr/bin/env bash
# After set-up: hands the root's public key from the desk to the parts that check rosters against it (intake, worker).
#   docker/trust.sh               shows the desk's key by its fingerprint, and changes nothing
#   docker/trust.sh FINGERPRINT   trusts it, if this is the fingerprint that the set-up page showed
# On purpose a person's step: a desk that could replace the key would name who may read every request to come.
set -euo pipefail
cd "$(dirname "$0")"
compose() {
  if command -v docker-compose >/dev/null; then docker-compose -f compose.yaml "$@"; else docker compose -f compose.yaml "$@"; fi
}
die() { printf 'trust: %s\n' "$*" >&2; exit 1; }

key=$(compose exec -T desk cat /data/root/root.pub 2>/dev/null | tr -d '\r\n ') || true
[ -n "$key" ] || die "the desk has no root key yet: open /desk/set-up first"
padded=$key$(printf '%*s' $(((4 - ${#key} % 4) % 4)) '' | tr ' ' '=')
found=$(printf '%s' "$padded" | tr '_-' '/+' | base64 -d | sha256sum | cut -c1-64)
if [ $# = 0 ]; then
  printf 'the desk has the root key %s\n' "$(sed 's/../& /g' <<<"$found")"
  exit 0
fi
given=$(printf '%s' "$*" | tr -d ' ' | tr 'A-F' 'a-f')
[ "$given" = "$found" ] || die "the desk has another root key: $(sed 's/../& /g' <<<"$found"). Nothing was changed."
umask 022
trust=${ICJC_TRUST_FOLDER:-./root}
mkdir -p "$trust"
printf '%s\n' "$key" >"$trust/root.pub.new"
mv "$trust/root.pub.new" "$trust/root.pub"
echo "intake and worker trust this root key now"
