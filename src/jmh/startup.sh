#!/bin/sh
# Start-up until /readyz answers, as a ratio to a bare Javalin + SQLite program, each with and without the AOT cache.
# Run from the project's folder after one ./endcap start:  src/jmh/startup.sh [ROUNDS]
set -eu
cd "$(dirname "$0")/../.."
rounds=${1:-5}
port=7391
java=${JAVA_HOME:?point JAVA_HOME at the JDK to measure with}/bin/java
flags="--enable-native-access=ALL-UNNAMED -Dfile.encoding=UTF-8 -Dendcap.home=$PWD"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

mkdir -p target/jmh
"$JAVA_HOME/bin/javac" -cp "target/lib/*" -d target/jmh src/jmh/java/endcap/BareServer.java
(cd target/jmh && "$JAVA_HOME/bin/jar" cf ../jmh.jar .)
bare_path=target/jmh.jar:$(ls target/lib/*.jar | tr '\n' ':')

# Milliseconds from the start of a command to the first answer of /readyz.
until_ready() {
  begin=$(date +%s%N)
  "$@" >/dev/null 2>&1 &
  pid=$!
  until curl -fs "http://127.0.0.1:$port/readyz" >/dev/null 2>&1; do
    kill -0 "$pid" 2>/dev/null || { echo "it ended before it was ready: $*" >&2; exit 1; }
  done
  end=$(date +%s%N)
  kill "$pid"
  wait "$pid" 2>/dev/null || true
  echo $(((end - begin) / 1000000))
}

median() { sort -n | awk '{ v[NR] = $1 } END { print v[int((NR + 1) / 2)] }'; }

# shellcheck disable=SC2086 # the flags are words
{
  "$java" -XX:AOTCacheOutput="$work/bare.aot" $flags -cp "$bare_path" endcap.BareServer "$port" "$work/train.db" >/dev/null 2>&1 &
  trained=$!
  until curl -fs "http://127.0.0.1:$port/readyz" >/dev/null 2>&1; do :; done
  kill "$trained"
  wait "$trained" 2>/dev/null || true
  "$java" -XX:AOTCacheOutput="$work/endcap.aot" $flags -jar target/endcap.jar rehearse --data "$work/rehearsal" >/dev/null 2>&1

  i=0
  while [ "$i" -lt "$rounds" ]; do
    until_ready "$java" $flags -cp "$bare_path" endcap.BareServer $port "$work/bare.db" >>"$work/bare"
    until_ready "$java" $flags -jar target/endcap.jar serve --port $port --data "$work/data" >>"$work/endcap"
    until_ready "$java" -XX:AOTCache="$work/bare.aot" $flags -cp "$bare_path" endcap.BareServer $port "$work/bare.db" >>"$work/bare-aot"
    until_ready "$java" -XX:AOTCache="$work/endcap.aot" $flags -jar target/endcap.jar serve --port $port --data "$work/data" >>"$work/endcap-aot"
    i=$((i + 1))
  done
}

plain=$(median <"$work/bare"); ours=$(median <"$work/endcap")
plain_aot=$(median <"$work/bare-aot"); ours_aot=$(median <"$work/endcap-aot")
awk -v p="$plain" -v o="$ours" -v pa="$plain_aot" -v oa="$ours_aot" -v n="$rounds" 'BEGIN {
  printf "median of %d starts, milliseconds until /readyz\n", n
  printf "%-12s %8s %8s %8s\n", "", "bare", "endcap", "ratio"
  printf "%-12s %8d %8d %8.2f\n", "plain", p, o, o / p
  printf "%-12s %8d %8d %8.2f\n", "AOT cache", pa, oa, oa / pa
}'
