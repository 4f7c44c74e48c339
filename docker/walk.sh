#!/usr/bin/env bash
# Brings the compose file up under a project, an image and secrets of its own, lets a browser walk through all five parts,
# and takes everything away again. It prints a line for each step, and ends with 0 only if all of them held.
#   docker/walk.sh            the whole walk: `./icjc proof compose`, which calls the steps below
#   docker/walk.sh STEP       one step: up, borders, roles, canary, timings, down (with WALK_FOLDER set as the proof does)
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
[ $# -gt 0 ] || exec "$here/../icjc" proof compose

export COMPOSE_PROJECT_NAME=${COMPOSE_PROJECT_NAME:-icjc-walk} ICJC_IMAGE=icjc/walk
: "${WALK_FOLDER:?a folder for this walk\'s secrets and trust}"
export ICJC_SECRETS_FOLDER="$WALK_FOLDER/secrets" ICJC_TRUST_FOLDER="$WALK_FOLDER/trust"
parts=(site intake desk portal worker)
failed=0

say() { printf '%s\n' "$*"; }
wrong() { say "WRONG: $*"; failed=1; }
compose() {
  if command -v docker-compose >/dev/null; then docker-compose -f "$here/compose.yaml" "$@"; else docker compose -f "$here/compose.yaml" "$@"; fi
}
container() { compose ps -q "$1" 2>/dev/null; }
health() { docker inspect --format '{{.State.Health.Status}}' "$(container "$1")"; }

# part port path: asked inside the part's own container, where there is no curl.
answer() {
  docker exec "$(container "$1")" bash -c \
    "exec 3<>/dev/tcp/127.0.0.1/$2; printf 'GET $3 HTTP/1.0\r\nHost: localhost\r\n\r\n' >&3; cat <&3" | tr -d '\r'
}
status() { answer "$@" | sed -n '1s/^[^ ]* \([0-9]*\).*/\1/p'; }

up() {
  local began=$SECONDS part waits
  "$here/secrets.sh" >/dev/null
  compose build migrate >"$WALK_FOLDER/build.log" 2>&1 || { tail -20 "$WALK_FOLDER/build.log"; exit 1; }
  say "image built in $((SECONDS - began)) s, $(docker run --rm --entrypoint stat "$ICJC_IMAGE" -c %s /opt/icjc/icjc.aot | awk '{ printf "%d", $1 / 1000000 }') MB of it AOT cache"
  began=$SECONDS
  compose up -d >"$WALK_FOLDER/up.log" 2>&1 || { tail -20 "$WALK_FOLDER/up.log"; exit 1; }
  for _ in $(seq 150); do
    waits=""
    for part in main keyvault "${parts[@]}" proxy; do [ "$(health "$part")" = healthy ] || waits+=" $part"; done
    [ -n "$waits" ] || break
    sleep 2
  done
  [ -z "$waits" ] || { for part in $waits; do say "not healthy: $part"; compose logs --no-color --tail 5 "$part"; done; exit 1; }
  say "up and healthy in $((SECONDS - began)) s: main keyvault ${parts[*]} proxy; migrate ended with $(docker inspect --format '{{.State.ExitCode}}' "$(container migrate)")"
  walls
}

# What the compose file promises of every container of ours, asked of the engine and of the kernel.
walls() {
  local part id
  for part in "${parts[@]}"; do
    id=$(container "$part")
    [ "$(docker exec "$id" id -u)" = 10001 ] || wrong "$part runs as another user"
    docker exec "$id" grep -q '^CapBnd:[[:space:]]*0*$' /proc/1/status || wrong "$part has capabilities"
    docker exec "$id" grep -q '^NoNewPrivs:[[:space:]]*1$' /proc/1/status || wrong "$part may get new privileges"
    ! docker exec "$id" touch /opt/icjc/probe 2>/dev/null || wrong "$part can write to its own root"
    say "$part: user 10001, no capability, read-only; its secrets: $(docker exec "$id" ls /run/secrets | paste -sd' ')"
  done
}

# A part answers its own paths and nobody else's; health is not to be had on the port of the pages.
borders() {
  local part path own found
  for part in "${parts[@]}"; do
    case $part in site) own=/ ;; intake) own=/request ;; worker) own=none ;; *) own=/$part/sign-in ;; esac
    found=""
    for path in / /request /request/status /desk /desk/sign-in /portal /portal/sign-in /actuator/health; do
      case $path in "$own" | "$own"/*) [ "$own" != / ] && continue ;; esac
      [ "$path" = "$own" ] && continue
      case $part$path in desk/desk | portal/portal | intake/request*) continue ;; esac
      [ "$(status "$part" 8080 "$path")" = 404 ] || wrong "$part answers $path with $(status "$part" 8080 "$path")"
      found+=" $path"
    done
    [ "$own" = none ] || [ "$(status "$part" 8080 "$own")" = 200 ] || wrong "$part answers $own with $(status "$part" 8080 "$own")"
    [ "$(status "$part" 9090 /actuator/health)" = 200 ] || wrong "$part is not well"
    say "$part: $own answers, well; 404 for$found"
  done
}

# instance role sql: must be refused for want of a right, not for a fault of the statement
refused() {
  local told
  told=$(sql "$@" 2>&1) && { wrong "$2 may: $3"; return; }
  [[ $told == *"permission denied"* ]] || wrong "$2, $3: $told"
}
allowed() { sql "$@" >/dev/null 2>&1 || wrong "$2 may not: $3"; }
sql() {
  local instance=$1 role=$2 file=db
  [ "$instance" = main ] || file=keyvault
  { cat "$ICJC_SECRETS_FOLDER/${file}_${role#icjc_}"; printf '\n%s\n' "$3"; } | docker exec -i "$(container "$instance")" \
    bash -c 'read -r PGPASSWORD; export PGPASSWORD; exec psql -qAt -v ON_ERROR_STOP=1 -h "$(hostname -i | cut -d" " -f1)" -U '"$role"' -d icjc'
}

roles() {
  local role n=0
  for role in site intake desk portal worker; do
    allowed main "icjc_$role" "SELECT count(*) FROM kernel.schema_version"
    ! docker exec "$(container main)" env PGPASSWORD=guessed psql -qAt -h "$(docker exec "$(container main)" hostname -i | cut -d' ' -f1)" -U "icjc_$role" -d icjc -c 'SELECT 1' >/dev/null 2>&1 ||
      wrong "icjc_$role needs no password"
  done
  while IFS='|' read -r instance role statement; do
    refused "$instance" "icjc_$role" "$statement" </dev/null
    n=$((n + 1))
  done <<'SQL'
main|site|SELECT count(*) FROM requests.request
main|site|SELECT count(*) FROM desk.account
main|site|SELECT count(*) FROM site.subscriber
main|site|SELECT count(*) FROM ledger.entry
main|intake|SELECT count(*) FROM requests.request
main|intake|SELECT count(*) FROM requests.draft
main|intake|SELECT count(*) FROM requests.access_grant
main|intake|SELECT count(*) FROM desk.account
main|intake|INSERT INTO desk.roster (epoch) VALUES (99)
main|desk|DELETE FROM ledger.entry
main|desk|UPDATE ledger.entry SET kind = 'x'
main|desk|SELECT count(*) FROM requests.draft
main|desk|SELECT count(*) FROM kernel.scheduled_tasks
main|desk|DELETE FROM requests.request
main|portal|SELECT count(*) FROM requests.request
main|portal|SELECT count(*) FROM requests.access_grant
main|portal|SELECT count(*) FROM requests.message
main|portal|INSERT INTO desk.roster (epoch) VALUES (99)
main|worker|SELECT content_sealed FROM requests.request
main|worker|INSERT INTO requests.access_grant (id) VALUES (gen_random_uuid())
main|worker|SELECT blob FROM requests.access_grant
main|worker|SELECT name FROM desk.account
main|worker|DELETE FROM ledger.entry
main|intake|CREATE TABLE kernel.mine (id int)
main|desk|CREATE ROLE another LOGIN
keyvault|site|SELECT count(*) FROM keyvault.shred_key
keyvault|intake|SELECT count(*) FROM keyvault.shred_key
keyvault|desk|SELECT count(*) FROM keyvault.shred_key
keyvault|portal|SELECT count(*) FROM keyvault.shred_key
keyvault|worker|SELECT count(*) FROM keyvault.shred_key
keyvault|site|SELECT keyvault.find(gen_random_uuid())
keyvault|portal|SELECT keyvault.destroy(ARRAY[gen_random_uuid()])
keyvault|portal|SELECT keyvault.put(gen_random_uuid(), '{}', '{}')
SQL
  say "database roles: five sign in with their own password and no other; $n statements refused by the databases"
}

# The next canary is due in an hour: it is made due now.
canary() {
  local found=""
  docker exec "$(container main)" psql -q -U postgres -d icjc -c \
    "UPDATE kernel.scheduled_tasks SET execution_time = now() WHERE task_name = 'canary' AND NOT picked"
  for _ in $(seq 60); do
    found=$(answer worker 9090 /actuator/health | grep -oE 'anary[A-Za-z]*":\{"status":"[A-Z]+"' | cut -d'"' -f5) || true
    [ "$found" != UP ] || break
    sleep 1
  done
  [ "$found" = UP ] || wrong "the canary's health is ${found:-not there}"
  say "worker: the canary was sealed, stored, opened by its person and its code, and taken away: $found"
}

# From the container's start to its first "ready", with the image's AOT cache and without, in turns.
timings() {
  local round mode with=() without=()
  compose stop site intake portal worker proxy >/dev/null 2>&1
  for round in 1 2 3; do
    for mode in auto off; do
      if [ $mode = auto ]; then with+=("$(start_of $mode)"); else without+=("$(start_of $mode)"); fi
    done
  done
  say "start of the desk, the heaviest part: $(median "${with[@]}") ms with the AOT cache, $(median "${without[@]}") ms without (medians of ${#with[@]} and ${#without[@]}, in turns)"
  say "ratio $(median "${with[@]}" | awk -v other="$(median "${without[@]}")" '{ printf "%.2f", $1 / other }')"
}

start_of() {
  local id began
  began=$(date +%s%3N)
  id=$(compose run -d --no-deps -e "JAVA_TOOL_OPTIONS=-XX:AOTMode=$1" desk 2>/dev/null | tail -1)
  until docker exec "$id" bash -c 'exec 3<>/dev/tcp/127.0.0.1/9090 && printf "GET /actuator/health/readiness HTTP/1.0\r\n\r\n" >&3 && head -1 <&3 | grep -q " 200"' 2>/dev/null; do
    [ $(($(date +%s%3N) - began)) -lt 180000 ] || break
    sleep 0.1
  done
  printf '%s\n' $(($(date +%s%3N) - began))
  docker rm -f "$id" >/dev/null
}

median() { printf '%s\n' "$@" | sort -n | sed -n "$((($# + 1) / 2))p"; }

down() {
  compose down -v --remove-orphans >"$WALK_FOLDER/down.log" 2>&1 || { tail -20 "$WALK_FOLDER/down.log"; exit 1; }
  say "down: containers, networks and volumes are gone"
}

case $1 in
  up | borders | roles | canary | timings | down) "$1" ;;
  *) sed -nE '/^#   docker/s/^#   //p' "$0"; exit 2 ;;
esac
[ "$failed" = 0 ]
