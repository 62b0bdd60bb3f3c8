# What ./learn and ./grade have in common; they set $home and source this file, which sets $java and $jar.
# The first time, and when the sources of the judge or the kit have changed, the judge is built.
jar="$home/judge/target/judge.jar"
archive="$home/judge/target/learn.jsa"
java=java
[ -n "$JAVA_HOME" ] && java="$JAVA_HOME/bin/java"
if ! command -v "$java" >/dev/null 2>&1; then
    echo "No Java was found. Install a JDK, 17 or newer (https://adoptium.net), and try again." >&2
    exit 3
fi
if [ ! -f "$jar" ] || [ -n "$(find "$home/pom.xml" "$home/judge/pom.xml" "$home/judge/src/main" "$home/kit/pom.xml" "$home/kit/src/main" -newer "$jar" 2>/dev/null | head -n 1)" ]; then
    echo "Building what is needed, once: this takes a minute the first time." >&2
    (cd "$home" && ./mvnw -q package -pl judge -DskipTests) >&2 || exit 3
    touch "$jar"
    rm -f "$archive"
fi
