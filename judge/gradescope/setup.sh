#!/usr/bin/env bash
# Gradescope runs this once, while it builds the autograder's image: it installs a JDK and builds ./grade.
set -e
root=${AUTOGRADER_ROOT:-/autograder}

export DEBIAN_FRONTEND=noninteractive
apt-get update
apt-get install -y --no-install-recommends openjdk-17-jdk-headless ca-certificates curl unzip
apt-get install -y --no-install-recommends bubblewrap || echo "No bubblewrap: reports will say so."

cd "$root/source/workshop"
./mvnw -q package -pl judge -DskipTests
./grade --help >/dev/null
