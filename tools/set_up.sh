#!/bin/bash
# Prepares this machine and the virtual environment: `tools/set_up.sh run`, `test`, `rooms`, `proofs` or `installer`.
#
# Called by the Makefile when pyproject.toml or constraints.txt is newer than the stamp of the last set-up,
# so everything here may take its time and a second `make run` starts at once.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

purpose="${1:?run, test, rooms, proofs or installer}"
environment=.venv
export PIP_DISABLE_PIP_VERSION_CHECK=1 PIP_NO_INPUT=1 DEBIAN_FRONTEND=noninteractive

say() { printf '\n== %s\n' "$*"; }
fail() { printf '\nset-up stopped: %s\n' "$*" >&2; exit 1; }

# --- Python -------------------------------------------------------------------------------------------

is_new_enough() { "$1" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null; }

find_python() {
  local candidate
  for candidate in ${PYTHON:-} python3 python3.13 python3.12 python3.11; do
    if command -v "$candidate" >/dev/null && is_new_enough "$candidate"; then
      command -v "$candidate"
      return
    fi
  done
  fail "docexam needs Python 3.11 or later; found: $(python3 --version 2>&1 || true).
Install one (Debian 12 and Ubuntu 24.04 have it: apt-get install python3; Ubuntu 22.04: python3.11),
or name one: make ${purpose} PYTHON=/path/to/python3.12"
}

# --- System packages ----------------------------------------------------------------------------------

# One shared library a line, then the packages that hold it, in the order of trying: Debian 13 and
# Ubuntu 24.04 renamed some for their 64-bit time.
libraries_of_qt='
libEGL.so.1               libegl1
libGL.so.1                libgl1
libX11.so.6               libx11-6
libX11-xcb.so.1           libx11-xcb1
libdbus-1.so.3            libdbus-1-3
libfontconfig.so.1        libfontconfig1
libfreetype.so.6          libfreetype6
libglib-2.0.so.0          libglib2.0-0t64 libglib2.0-0
libxkbcommon.so.0         libxkbcommon0
libxkbcommon-x11.so.0     libxkbcommon-x11-0
libxcb-cursor.so.0        libxcb-cursor0
libxcb-icccm.so.4         libxcb-icccm4
libxcb-image.so.0         libxcb-image0
libxcb-keysyms.so.1       libxcb-keysyms1
libxcb-randr.so.0         libxcb-randr0
libxcb-render-util.so.0   libxcb-render-util0
libxcb-render.so.0        libxcb-render0
libxcb-shape.so.0         libxcb-shape0
libxcb-shm.so.0           libxcb-shm0
libxcb-sync.so.1          libxcb-sync1
libxcb-util.so.1          libxcb-util1
libxcb-xfixes.so.0        libxcb-xfixes0
libxcb-xkb.so.1           libxcb-xkb1
libwayland-client.so.0    libwayland-client0
libwayland-cursor.so.0    libwayland-cursor0
libwayland-egl.so.1       libwayland-egl1
'

ldconfig_path="$(command -v ldconfig || echo /sbin/ldconfig)"
known_libraries="$("$ldconfig_path" -p 2>/dev/null || true)"
has_library() { [[ "$known_libraries" == *"$1 "* ]]; }

as_root() {
  if [ "$(id -u)" -eq 0 ]; then "$@"; else sudo "$@"; fi
}

apt_lists_fetched=no
fetch_apt_lists() {
  [ "$apt_lists_fetched" = yes ] && return
  say "apt-get update"
  as_root apt-get update -qq
  apt_lists_fetched=yes
}

# Prints the first of the given packages that this release of Debian or Ubuntu can install.
installable() {
  local package
  for package in "$@"; do
    # not through a pipe: grep -q would end apt-cache early, and pipefail would call that a failure
    if [[ "$(apt-cache show --no-all-versions "$package" 2>/dev/null)" == *$'\n'Filename:* ]]; then
      echo "$package"
      return
    fi
  done
  return 1
}

install_missing() {
  # $1: what they are for; then one line of package names (alternatives) per argument
  local what="$1" alternatives package packages=()
  shift
  [ $# -eq 0 ] && return
  if ! command -v apt-get >/dev/null; then
    printf 'missing for %s, and no apt-get here to install it:\n' "$what" >&2
    printf '  %s\n' "$@" >&2
    return
  fi
  if [ "$(id -u)" -ne 0 ] && ! command -v sudo >/dev/null; then
    fail "missing for ${what}: $*
and neither root nor sudo to install it; ask your administrator for these packages."
  fi
  fetch_apt_lists
  for alternatives in "$@"; do
    # shellcheck disable=SC2086  # a line of alternatives is meant to be split
    package="$(installable $alternatives)" || fail "no package of this release offers: ${alternatives}"
    packages+=("$package")
  done
  say "installing for ${what}: ${packages[*]}"
  as_root apt-get install -y -qq --no-install-recommends "${packages[@]}" >/dev/null
}

missing_libraries() {
  local library packages missing=()
  while read -r library packages; do
    if [ -n "$library" ] && ! has_library "$library"; then missing+=("$packages"); fi
  done <<<"$libraries_of_qt"
  install_missing "windows (Qt) and pictures" ${missing[@]+"${missing[@]}"}
}

missing_venv() {
  "$1" -c 'import ensurepip, venv' 2>/dev/null && return
  local version
  version="$("$1" -c 'import sys; print("python%d.%d" % sys.version_info[:2])')"
  install_missing "a virtual environment" "${version}-venv python3-venv"
}

missing_for_installer() {
  local missing=() version
  command -v objdump >/dev/null && command -v objcopy >/dev/null || missing+=("binutils")
  # Debian's interpreter is linked statically; the frozen program needs its library as a file.
  if ! "$environment/bin/python" -c '
import pathlib, sys, sysconfig
library = sysconfig.get_config_var("INSTSONAME") or ""
folders = [sysconfig.get_config_var("LIBDIR"), sys.base_prefix + "/lib"]
folders.append(sysconfig.get_config_var("LIBDIR") + "/" + (sysconfig.get_config_var("MULTIARCH") or ""))
sys.exit(not any(pathlib.Path(folder, library).is_file() for folder in folders))
'; then
    version="$("$environment/bin/python" -c 'import sys; print("%d.%d" % sys.version_info[:2])')"
    missing+=("libpython${version}t64 libpython${version}")
  fi
  install_missing "the frozen program" ${missing[@]+"${missing[@]}"}
}

# Proofs that find no server say so and are skipped, so a failure here stops nothing.
missing_for_proofs() {
  [ -n "${DOCEXAM_TEST_POSTGRES:-}" ] && return
  command -v initdb >/dev/null || compgen -G '/usr/lib/postgresql/*/bin/initdb' >/dev/null && return
  (install_missing "the proofs on PostgreSQL" postgresql) || say "no PostgreSQL here: its proofs will be skipped"
}

# --- Virtual environments -----------------------------------------------------------------------------

make_environment() {
  local python="$1" folder="$2"
  if [ -d "$folder" ] && "$folder/bin/python" -m pip --version >/dev/null 2>&1 && is_new_enough "$folder/bin/python"; then
    return
  fi
  say "creating ${folder} with $("$python" --version)"
  rm -rf "$folder"
  "$python" -m venv "$folder"
}

install_packages() {
  local folder="$1"
  shift
  say "installing Python packages into ${folder} (a few minutes the first time)"
  "$folder/bin/python" -m pip install -q -c constraints.txt "$@"
}

# --- What was asked for -------------------------------------------------------------------------------

case "$purpose" in
  run | test)
    python="$(find_python)"
    missing_venv "$python"
    missing_libraries
    make_environment "$python" "$environment"
    if [ "$purpose" = run ]; then
      install_packages "$environment" -e .
    else
      install_packages "$environment" -e '.[dev,tracker]'
    fi
    touch "$environment/.set-up-for-run"
    [ "$purpose" = run ] || touch "$environment/.set-up-for-test"
    ;;
  rooms)
    python="$(find_python)"
    missing_venv "$python"
    make_environment "$python" .venv-rooms
    install_packages .venv-rooms -r tools/rooms-without-qt.txt
    touch .venv-rooms/.set-up
    ;;
  proofs)
    missing_for_proofs
    ;;
  installer)
    missing_for_installer
    touch "$environment/.set-up-for-installer"
    ;;
  *)
    fail "unknown purpose: ${purpose}"
    ;;
esac
