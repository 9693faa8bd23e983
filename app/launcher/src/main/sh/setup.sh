# shellcheck shell=bash
# What app/run and app/test share: finding JDK 25, installing what the machine lacks. Sourced, never run.

# say TEXT: tells the user what happens, on the error stream so that the standard output stays the product's.
say() { printf '%s\n' "$*" >&2; }

die() { say "$@"; exit 1; }

# release_of JDK: the major version of a JDK folder, from its `release` file: no JVM is started.
release_of() {
  local line
  [[ -r $1/release && -x $1/bin/javac ]] || return 1
  while IFS= read -r line; do
    [[ $line =~ ^JAVA_VERSION=\"([0-9]+) ]] && printf '%s\n' "${BASH_REMATCH[1]}" && return 0
  done < "$1/release"
  return 1
}

is_jdk_25() { [[ $(release_of "$1") == 25 ]]; }

# find_jdk_25: prints the home of the first JDK 25: JAVA_HOME, the path, then the usual folders.
find_jdk_25() {
  local home java
  java=$(command -v java || true)
  [[ -z $java ]] || java=$(readlink -f "$java")
  for home in "${JAVA_HOME:-}" "${java%/bin/java}" \
      /usr/lib/jvm/* /opt/* "${HOME:-}"/.sdkman/candidates/java/* "${HOME:-}"/.jdks/*; do
    if [[ -n $home ]] && is_jdk_25 "$home"; then
      printf '%s\n' "$home"
      return 0
    fi
  done
  return 1
}

# use_jdk_25: exports JAVA_HOME, for us and for Maven, or explains how to get a JDK 25.
use_jdk_25() {
  JAVA_HOME=$(find_jdk_25) || die "Paraphe a besoin d'un JDK 25, introuvable sur cette machine.
Cherché : JAVA_HOME, la commande « java », /usr/lib/jvm, /opt, ~/.sdkman/candidates/java et ~/.jdks.
Pour l'installer, au choix :
  - Debian ou Ubuntu récents : apt-get install openjdk-25-jdk
  - Temurin : https://adoptium.net/temurin/releases/?version=25
  - SDKMAN : sdk install java 25-tem
Si le JDK 25 est ailleurs : JAVA_HOME=/chemin/du/jdk-25 $0"
  export JAVA_HOME
  # Maven's own libraries still use what JDK 25 warns about at each start.
  export MAVEN_OPTS="${MAVEN_OPTS:-} --sun-misc-unsafe-memory-access=allow --enable-native-access=ALL-UNNAMED"
}

# use_utf8: under a POSIX locale Java reads accented file names and prints accents as « ? ».
use_utf8() {
  case "${LC_ALL:-${LC_CTYPE:-${LANG:-}}}" in
    *UTF-8 | *utf8 | *UTF8 | *utf-8) ;;
    *) export LC_ALL=C.UTF-8 ;;
  esac
}

# A need is written PROBE=PACKAGE[|PACKAGE…]. The probe is what is really used, so that a machine which has it by other
# means installs nothing: `lib:NAME` a shared library, `file:NAME` a file under /usr/share/fonts, else commands (a|b).
# The packages are the names it has had: the first that apt knows is installed (libgtk-3-0 became libgtk-3-0t64).
DESKTOP_NEEDS=(
  'lib:libgtk-3.so.0=libgtk-3-0t64|libgtk-3-0'
  'lib:libXtst.so.6=libxtst6'
  'lib:libGL.so.1=libgl1'
  'lib:libXxf86vm.so.1=libxxf86vm1'
  'file:DejaVuSans.ttf=fonts-dejavu-core'
)

# has PROBE: whether the machine already has it.
has() {
  local name
  case $1 in
    lib:*) [[ $LIBRARIES == *"${1#lib:} "* ]] ;;
    file:*) [[ -n $(find /usr/share/fonts /usr/local/share/fonts -name "${1#file:}" -print -quit 2>/dev/null) ]] ;;
    *)
      for name in ${1//|/ }; do
        command -v "$name" > /dev/null && return 0
      done
      return 1
      ;;
  esac
}

# missing NEED…: prints the needs the machine lacks, one a line.
missing() {
  local need
  LIBRARIES=$(PATH=$PATH:/usr/sbin:/sbin ldconfig -p 2>/dev/null || true)
  for need in "$@"; do
    has "${need%%=*}" || printf '%s\n' "${need#*=}"
  done
}

# candidate NAMES: the first of the names that apt can install, else the first name, for apt to complain about.
candidate() {
  local name policy
  for name in ${1//|/ }; do
    # Not a pipe to grep -q: grep leaves at its first match, and under pipefail what apt-cache still had to say is an error.
    policy=$(LC_ALL=C apt-cache policy "$name" 2>/dev/null || true)
    if [[ $policy =~ Candidate:\ [^\(] ]]; then
      printf '%s\n' "$name"
      return 0
    fi
  done
  printf '%s\n' "${1%%|*}"
}

# install NEED…: installs what is missing, after saying so; does nothing, and asks nothing, when nothing is.
install() {
  local lacking names=() as_root=() package
  mapfile -t lacking < <(missing "$@")
  ((${#lacking[@]})) || return 0
  command -v apt-get > /dev/null || die "Il manque à cette machine : ${lacking[*]%%|*}.
Ce système n'utilise pas apt : installez l'équivalent de ces paquets Debian, puis recommencez."
  if ((EUID != 0)); then
    command -v sudo > /dev/null || die "Il manque à cette machine : ${lacking[*]%%|*}.
Installez ces paquets en tant qu'administrateur (apt-get install …), puis recommencez."
    as_root=(sudo)
  fi
  say "Paquets système manquants, installés par apt : ${lacking[*]%%|*}"
  "${as_root[@]}" apt-get update -qq >&2 || say "apt-get update a échoué : les listes déjà présentes serviront."
  for package in "${lacking[@]}"; do names+=("$(candidate "$package")"); done
  "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${names[@]}" >&2 < /dev/null ||
    die "L'installation de ${names[*]} a échoué (voir ci-dessus). Installez ces paquets à la main, puis recommencez."
}
