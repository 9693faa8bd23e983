#!/usr/bin/env bash
# Installs the built Debian package, starts what it installs, removes it. Needs root or sudo.
# Ends with one line: installer: N passed, N failed. The same counters go to a report that app/test adds to the others.
set -euo pipefail

MODULE=$(cd "$(dirname "${BASH_SOURCE[0]}")/../../.." && pwd)
# shellcheck source=../../../../app/launcher/src/main/sh/setup.sh
source "$MODULE/../app/launcher/src/main/sh/setup.sh"
PACKAGE=paraphe
HOME_OF_PACKAGE=/opt/paraphe
MENU=/usr/share/applications/paraphe-Paraphe.desktop
COMMAND=/usr/bin/paraphe
REPORT=$MODULE/target/surefire-reports/TEST-installer.xml
PASSED=0
FAILED=0
SKIPPED=0
AS_ROOT=()
INSTALLED=false
WINDOW_SECONDS=15

# check SENTENCE COMMAND…: counts one check and says its verdict.
check() {
  local sentence=$1
  shift
  if "$@"; then
    PASSED=$((PASSED + 1))
    say "  oui  $sentence"
  else
    FAILED=$((FAILED + 1))
    say "  NON  $sentence"
  fi
}

# alone [exec] COMMAND…: runs it, in place of this process if asked, as on a machine without Java and with an empty home:
# nothing but the package may help it.
alone() {
  local in_place=()
  if [[ $1 == exec ]]; then
    in_place=(exec)
    shift
  fi
  "${in_place[@]}" env -i PATH=/usr/bin:/bin LC_ALL=C.UTF-8 HOME="$SCRATCH" DISPLAY="${DISPLAY:-}" XAUTHORITY="${XAUTHORITY:-}" \
    JAVA_TOOL_OPTIONS="-Duser.home=$SCRATCH ${JVM_OPTIONS:-}" "$@"
}

is_installed() { dpkg-query -W -f '${Status}' "$PACKAGE" 2>/dev/null | grep 'ok installed' > /dev/null; }

# The package is copied where apt's own user may read it.
install_package() {
  cp "$1" "$SCRATCH/"
  "${AS_ROOT[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "$SCRATCH/${1##*/}" \
    > "$SCRATCH/apt.log" 2>&1 < /dev/null || { cat "$SCRATCH/apt.log" >&2; return 1; }
  is_installed
}

purge_package() {
  "${AS_ROOT[@]}" env DEBIAN_FRONTEND=noninteractive apt-get purge -y -qq "$PACKAGE" > "$SCRATCH/purge.log" 2>&1 < /dev/null ||
    { cat "$SCRATCH/purge.log" >&2; return 1; }
  INSTALLED=false
  ! is_installed
}

says_its_version() {
  local version
  version=$(sed -n 's:^ *<version>\(.*\)</version>$:\1:p' "$MODULE/pom.xml" | head -1)
  [[ -n $version && $(alone "$HOME_OF_PACKAGE/bin/paraphe" --version 2> /dev/null) == *"$version"* ]]
}

says_its_help() { [[ $(alone paraphe --help 2> /dev/null) == *Utilisation*--help*--version* ]]; }

refuses_unknown_options() {
  local code=0
  alone "$HOME_OF_PACKAGE/bin/paraphe" --option-inconnue > /dev/null 2>&1 || code=$?
  ((code == 2))
}

# The JVM itself says where it loads its classes from.
runs_on_its_own_java() {
  JVM_OPTIONS=-Xlog:class+path=info alone "$HOME_OF_PACKAGE/bin/$1" --version 2>&1 |
    grep -q "bootstrap loader class path=$HOME_OF_PACKAGE/lib/runtime/lib/modules"
}

holds_javafx() { "$HOME_OF_PACKAGE/lib/runtime/bin/java" --list-modules | grep '^javafx.graphics@' > /dev/null; }

# A cache that does not match the runtime or the jars would be ignored in silence; here it stops the start.
accepts_its_cache() {
  JVM_OPTIONS=-XX:AOTMode=on alone "$HOME_OF_PACKAGE/bin/Paraphe" --version > "$SCRATCH/cache.log" 2>&1 && return 0
  cat "$SCRATCH/cache.log" >&2
  return 1
}

# JavaFX is only there when its native library was loaded in the process, with GTK.
shows_a_window() { grep -q libglassgtk3 "/proc/$1/maps" && grep -q "libgtk-3" "/proc/$1/maps"; }

# A client with screens stays and has loaded GTK; one without prints its help and ends well.
starts_the_client() {
  local pid code=0 lived=false second
  (alone exec "$HOME_OF_PACKAGE/bin/Paraphe") > "$SCRATCH/client.log" 2>&1 < /dev/null &
  pid=$!
  for ((second = 0; second < WINDOW_SECONDS; second++)); do
    sleep 1
    kill -0 "$pid" 2> /dev/null || break
    if shows_a_window "$pid" 2> /dev/null; then lived=true; fi
  done
  if kill -0 "$pid" 2> /dev/null; then
    kill "$pid"
    wait "$pid" 2> /dev/null || true
    $lived && return 0
    say "Le client vit, mais sans fenêtre :"
  else
    wait "$pid" || code=$?
    say "Le client s'est arrêté (code $code) :"
  fi
  tail -30 "$SCRATCH/client.log" >&2
  return 1
}

is_gone() { [[ ! -e $HOME_OF_PACKAGE && ! -e $MENU && ! -L $COMMAND ]]; }

write_report() {
  mkdir -p "${REPORT%/*}"
  printf '<testsuite name="installer" tests="%d" failures="%d" errors="0" skipped="%d"/>\n' \
    $((PASSED + FAILED + SKIPPED)) "$FAILED" "$SKIPPED" > "$REPORT"
}

# finish: the package is removed and the verdict written, whatever happened; the libraries apt added for it stay.
finish() {
  if $INSTALLED; then purge_package || true; fi
  rm -rf "$SCRATCH"
  write_report
  printf 'installer: %d passed, %d failed\n' "$PASSED" "$FAILED"
}

# skip REASON: what cannot be tried here is said and counted, not passed over.
skip() {
  say "Paquet non essayé : $1"
  SKIPPED=1
  exit 0
}

check_package() {
  local package=$1
  check "le paquet nomme GTK parmi ses dépendances" grep -q libgtk-3-0 <(dpkg-deb -f "$package" Depends)
  INSTALLED=true
  check "le paquet s'installe" install_package "$package"
  check "paraphe --version dit la version" says_its_version
  check "paraphe --help, sans chemin, dit l'aide" says_its_help
  check "paraphe refuse une option inconnue par le code 2" refuses_unknown_options
  check "paraphe tourne sur le Java du paquet" runs_on_its_own_java paraphe
  check "Paraphe tourne sur le Java du paquet" runs_on_its_own_java Paraphe
  check "le Java du paquet contient JavaFX" holds_javafx
  check "Paraphe est dans le menu" grep -q '^Name=Paraphe$' "$MENU"
  check "le cache de démarrage est accepté" accepts_its_cache
  check "le client démarre" starts_the_client
  check "le paquet se retire" purge_package
  check "il ne reste rien du paquet" is_gone
}

main() {
  local packages=("$MODULE"/target/package/*.deb)
  SCRATCH=$(mktemp -d)
  chmod 755 "$SCRATCH"
  trap finish EXIT
  trap 'exit 130' INT
  trap 'exit 143' TERM
  command -v apt-get > /dev/null || skip "ce système n'utilise pas apt."
  if ((EUID != 0)); then
    command -v sudo > /dev/null || skip "il faut être administrateur, ou avoir sudo."
    AS_ROOT=(sudo)
  fi
  ! is_installed || skip "Paraphe est déjà installé sur cette machine, et l'essai le retirerait."
  check "le paquet a été construit" test -f "${packages[0]}"
  ((FAILED)) || check_package "${packages[0]}"
  ((FAILED == 0))
}

use_utf8
if [[ -z ${DISPLAY:-} ]]; then
  install 'xvfb-run=xvfb' 'xauth=xauth'
  exec xvfb-run -a "$0" "$@"
fi
main "$@"
