#!/usr/bin/env bash
# Makes the Linux image and the Debian package from the jars gathered by Maven in target/. Called by the profile dist.
# Usage: package.sh --app-version VERSION --main-jar JAR
set -euo pipefail

MODULE=$(cd "$(dirname "${BASH_SOURCE[0]}")/../../.." && pwd)
# shellcheck source=../../../../app/launcher/src/main/sh/setup.sh
source "$MODULE/../app/launcher/src/main/sh/setup.sh"
IMAGE=target/image/Paraphe
# jlink removes the debugging symbols with objcopy; jpackage builds the package under fakeroot.
PACKAGE_NEEDS=('fakeroot=fakeroot' 'objcopy=binutils' 'dpkg-deb=dpkg')

# required_modules: the modules of Java that the jars name, one a line.
required_modules() {
  "$JAVA_HOME/bin/jdeps" --print-module-deps --ignore-missing-deps --multi-release 25 \
    --module-path target/javafx target/input/*.jar 2>/dev/null | tail -1 | tr , '\n'
}

# check_modules: a module missing from the runtime would only be noticed by the user, as a class not found.
check_modules() {
  local needed lacking
  needed=$(required_modules | sort)
  [[ $needed == *java.base* ]] || die "jdeps n'a pas su dire les modules nécessaires."
  lacking=$(comm -23 <(printf '%s\n' "$needed") \
    <("$IMAGE/lib/runtime/bin/java" --list-modules | cut -d@ -f1 | sort))
  [[ -z $lacking ]] || die "Il manque au Java du paquet : ${lacking//$'\n'/, } (à ajouter dans src/main/jpackage/image.args)."
}

main() {
  cd "$MODULE"
  # jpackage writes accents in the package only under a UTF-8 locale.
  use_utf8
  use_jdk_25
  install "${PACKAGE_NEEDS[@]}"
  rm -rf target/image target/package
  say "Image de Paraphe, avec son propre Java…"
  "$JAVA_HOME/bin/jpackage" @src/main/jpackage/image.args @src/main/jpackage/linux-image.args "$@"
  check_modules
  say "Paquet Debian…"
  # Nearly all of it is compressed already: gzip is as good as xz here, and much quicker.
  DPKG_DEB_COMPRESSOR_TYPE=gzip "$JAVA_HOME/bin/jpackage" @src/main/jpackage/linux-deb.args "${@:1:2}"
  say "Fait : $(ls target/package/*.deb)"
}

main "$@"
