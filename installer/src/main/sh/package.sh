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

# is_shown PID: whether the process has opened JavaFX's native window library.
is_shown() { grep -q libglassgtk3 "/proc/$1/maps" 2> /dev/null; }

# train: starts the client once on an empty home, lets it show its window, ends it; Java writes its start-up cache as it stops.
# A client without a window (its help) ends by itself.
train() {
  local pid home=$PWD/target/training second
  mkdir -p "$home"
  JAVA_TOOL_OPTIONS="-XX:AOTCacheOutput=$CACHE -Duser.home=$home" HOME=$home \
    "$IMAGE/bin/Paraphe" > target/training.log 2>&1 < /dev/null &
  pid=$!
  for ((second = 0; second < 60; second++)); do
    sleep 1
    kill -0 "$pid" 2> /dev/null || break
    if is_shown "$pid"; then
      sleep 10
      break
    fi
  done
  kill "$pid" 2> /dev/null || true
  wait "$pid" || true
}

# add_cache: makes the window's launcher use the cache; without one it only starts more slowly.
add_cache() {
  local folder=$IMAGE/lib/app
  CACHE=$PWD/target/paraphe.aot
  train
  [[ -s $CACHE ]] || { tail -20 target/training.log >&2; die "Java n'a pas écrit son cache de démarrage."; }
  mv "$CACHE" "$folder/"
  # $APPDIR is a word of the launcher: the folder of its jars, wherever the image is.
  sed -i 's#^\[JavaOptions\]#&\njava-options=-XX:AOTCache=$APPDIR/paraphe.aot#' "$folder/Paraphe.cfg"
}

# date_files FOLDER: one date, in whole seconds, for every file of the image: the start-up cache refuses a jar whose date has changed.
DATE=$(date +%s)
date_files() { find "$1" -type f -exec touch -d "@$DATE" {} +; }

# keep_dates DEB: jpackage copies the image without its dates; the package is opened, dated and closed again.
keep_dates() {
  local content=target/content
  rm -rf "$content"
  dpkg-deb -R "$1" "$content"
  date_files "$content/opt"
  dpkg-deb -Zgzip --root-owner-group -b "$content" "$1" > /dev/null
  rm -rf "$content"
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
  date_files "$IMAGE"
  check_modules
  say "Cache de démarrage…"
  add_cache
  say "Paquet Debian…"
  # Nearly all of it is compressed already: gzip is as good as xz here, and much quicker.
  DPKG_DEB_COMPRESSOR_TYPE=gzip "$JAVA_HOME/bin/jpackage" @src/main/jpackage/linux-deb.args "${@:1:2}"
  keep_dates target/package/*.deb
  say "Fait : $(ls target/package/*.deb)"
}

# The training needs a screen; a virtual one will do.
if [[ -z ${DISPLAY:-} ]]; then
  install 'xvfb-run=xvfb' 'xauth=xauth'
  exec xvfb-run -a "$0" "$@"
fi
main "$@"
