# Runs the command given after $1, and stops it when the supervisor is gone.
#   $1    folder to delete once the command has ended, or an empty word
#   fd 3  the supervisor's pipe: nothing is ever written to it, its end is the message
#
# The shell that reads these lines *becomes* PostgreSQL (exec keeps the pid), so the guard is a child of the postmaster.
# A killed guard is for PostgreSQL a crashed child, and restart_after_crash=off makes it leave at once: whichever of
# supervisor, guard and postmaster dies, the others follow.

remove=$1
shift

# The parent's pid changes the moment the postmaster ends, a zombie included: no confusion with a reused pid.
command_runs() {
  if read -r stat 2>/dev/null </proc/self/stat; then
    rest=${stat##*) }
    rest=${rest#* }
    [ "${rest%% *}" = "$$" ]
  else
    kill -0 "$$" 2>/dev/null
  fi
}

# $1 signal, $2 tenths of a second of patience
stop_with() {
  command_runs || return 0
  kill -s "$1" "$$" 2>/dev/null
  left=$2
  while [ "$left" -gt 0 ]; do
    command_runs || return 0
    sleep 0.1
    left=$((left - 1))
  done
  return 1
}

guard() {
  trap '' HUP INT QUIT TERM
  while read -r _; do :; done
  stop_with INT 300 || stop_with QUIT 100 || stop_with KILL 50
  if [ -n "$remove" ]; then
    cd /
    rm -rf -- "$remove" || { sleep 1; rm -rf -- "$remove"; }
  fi
  exit 0
}

guard "$@" <&3 3<&- &
exec "$@" </dev/null 3<&-
