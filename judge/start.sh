# What ./learn and ./grade have in common; they set $home and source this file, which sets $java, $jar and $archive.
# The first time, and when the sources of the judge or the kit have changed, the judge is built.
target="$home/judge/target"
jar="$target/judge.jar"
archive="$target/learn.jsa"
java=java
[ -n "$JAVA_HOME" ] && java="$JAVA_HOME/bin/java"

stop() {
    printf '%s\n' "$@" >&2
    exit 3
}

# In the C locale Java cannot name a file that is not plain ASCII, such as the folder of somebody's home.
case "$(locale charmap 2>/dev/null)" in
    ANSI_X3.4-1968 | US-ASCII) LC_ALL=C.UTF-8; export LC_ALL ;;
esac

if ! found=$(command -v "$java"); then
    [ -z "$JAVA_HOME" ] || stop "JAVA_HOME is $JAVA_HOME, and there is no bin/java in it." \
        "Let it point to a JDK, 17 or newer (https://adoptium.net), or unset it, and try again."
    stop "No Java was found. Install a JDK, 17 or newer (https://adoptium.net), and try again."
fi
# Which Java this is, is asked when it is another one than the last time; the archive below belongs to one Java and one folder.
seen="$home $java $(ls -lL "$found")"
if [ "$(cat "$target/java.txt" 2>/dev/null)" != "$seen" ]; then
    version=$("$java" -version 2>&1 | sed -n 's/.* version "\([0-9]*\).*/\1/p' | head -n 1)
    [ "${version:-0}" -ge 17 ] || stop "This workshop needs JDK 17 or newer, and this is Java ${version:-of an unknown version} ($found)." \
        "Install one (https://adoptium.net), let JAVA_HOME point to it, and try again."
    "$java" --list-modules 2>/dev/null | grep -q '^jdk.compiler@' || stop "This Java has no compiler: $found belongs to a JRE." \
        "Install a JDK, 17 or newer (https://adoptium.net), let JAVA_HOME point to it, and try again."
    rm -f "$archive" "$target/java.txt" 2>/dev/null
fi

if [ ! -f "$jar" ] || [ -n "$(find "$home/pom.xml" "$home/judge/pom.xml" "$home/judge/src/main" "$home/kit/pom.xml" "$home/kit/src/main" -newer "$jar" 2>/dev/null | head -n 1)" ]; then
    mkdir -p "$target" 2>/dev/null && [ -w "$target" ] || stop "Nothing can be built: $target cannot be written to." \
        "Give yourself the right to write there, or clone into a folder of yours."
    echo "Building what is needed, once: this takes a minute the first time." >&2
    log="$target/build.log"
    if ! (cd "$home" && ./mvnw -q package -pl judge -DskipTests) >"$log" 2>&1; then
        tail -n 15 "$log" >&2
        stop "" "The build did not succeed: its last lines are above, all of them in $log." \
            "The first build needs the network; once it has succeeded, none is needed. Then try again."
    fi
    touch "$jar"
    rm -f "$archive"
fi
[ -f "$target/java.txt" ] || printf '%s\n' "$seen" 2>/dev/null >"$target/java.txt"
