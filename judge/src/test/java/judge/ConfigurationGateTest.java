package judge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConfigurationGateTest {
    private static final String SOUND = """
            <configuration debug="false">
              <property name="line" value="%d %level %msg%n"/>
              <appender name="FILE" class="ch.qos.logback.core.FileAppender">
                <file>${folder}/kitchen.log</file>
                <encoder><pattern>${line}</pattern></encoder>
              </appender>
              <root level="DEBUG"><appender-ref ref="FILE"/></root>
            </configuration>
            """;

    private static List<Problem> inspect(String text) {
        return ConfigurationGate.inspect("KitchenLog.xml", text);
    }

    @Test
    void a_file_appender_in_the_given_folder_passes() {
        assertEquals(List.of(), inspect(SOUND));
    }

    /** As Logback's manual writes it. */
    @Test
    void classes_may_be_imported() {
        assertEquals(List.of(), inspect(SOUND.replace("class=\"ch.qos.logback.core.FileAppender\"", "class=\"FileAppender\"")
                .replace("<property", "<import class=\"ch.qos.logback.core.FileAppender\"/>\n  <property")));
    }

    /** As editors want it; nothing fetches what it names. */
    @Test
    void a_schema_may_be_named() {
        assertEquals(List.of(), inspect(SOUND.replace("<configuration>", """
                <configuration xmlns="http://ch.qos.logback/xml/ns/logback" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
                    xsi:schemaLocation="http://ch.qos.logback/xml/ns/logback logback.xsd">""")));
    }

    @Test
    void a_stack_trace_may_tell_of_packages() {
        assertEquals(List.of(), inspect(SOUND.replace("<configuration>", "<configuration packagingData=\"true\">")));
    }

    @Test
    void elements_that_logback_does_not_know_are_left_to_logback() {
        assertEquals(List.of(), inspect(SOUND.replace("pattern>", "patern>")));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "<property name=\"where\" value=\"${folder}/kitchen.log\"/><file>\n  ${where}\n</file>",
        "<property name=\"where\" value=\"${folder}\"/><file>${where}/kitchen.log</file>",
        "<file>${folder:-.}/kitchen.log</file>",
        "<property name=\"name\" value=\"kitchen\"/><fileNamePattern>${folder}/${name}.%d.log</fileNamePattern>",
        "<property name=\"a\" value=\"${folder}/logs\"/><property name=\"b\" value=\"${a}/k\"/><file>${b}.log</file>"})
    void a_path_may_be_made_of_properties(String lines) {
        assertEquals(List.of(), inspect("<configuration>\n" + lines + "\n</configuration>"));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "<property name=\"a\" value=\"/tmp\"/><file>${a}/x</file>", "<property name=\"a\" value=\"..\"/><file>${folder}/${a}/x</file>",
        "<property name=\"a\" value=\".\"/><file>${folder}/${a}./x</file>", "<file>${a}</file><property name=\"a\" value=\"${folder}/x\"/>",
        "<property name=\"a\" value=\"${folder}/x\"/><file>${a}</file><property name=\"a\" value=\"/tmp/x\"/>",
        "<property name=\"a\" value=\"/tmp\"/><property name=\"a\" value=\"${folder}\"/><file>${a}/x</file>",
        "<foo><property name=\"HOME\" value=\"${folder}\"/></foo><file>${HOME}/x</file>",
        "<property name=\" HOME\" value=\"${folder}\"/><file>${HOME}/x</file>",
        "<property name=\"HOME\" value=\" \"/><file>${HOME}${folder}/x</file>", "<property name=\"HOME\" value=\"\"/><file>${HOME}${folder}/x</file>",
        "<x:property xmlns:x=\"x\" name=\"HOME\" value=\"${folder}\"/><file>${HOME}/x</file>",
        "<property xmlns:x=\"x\" x:name=\"HOME\" value=\"${folder}\"/><file>${HOME}/x</file>",
        "<property name=\"user.home\" value=\"${folder}\"/><file>${user.home}/x</file>",
        "<property name=\"a\" value=\"$\"/><file>${a}{folder}/x</file>", "<property name=\"a\" value=\"${folder}\"/><file>$${a}/x</file>",
        "<property name=\"a\" value=\"${user.home}\"/><file>${a}/x</file>", "<property name=\"a\" value=\"${a}\"/><file>${a}/x</file>",
        "<timestamp key=\"folder\" datePattern=\"'/tmp'\"/>", "<file>${folder}${a}/x</file>"})
    void a_path_of_properties_leads_into_the_folder_and_is_certain(String line) {
        assertTrue(!inspect("<configuration>\n" + line + "\n</configuration>").isEmpty(), line);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "<file>/etc/passwd</file>", "<file>${folder}/../x.log</file>", "<file>kitchen.log</file>", "<file>${user.home}/x</file>",
        "<file>${folder:-/tmp}/x</file>", "<File>/tmp/x</File>", "<fileNamePattern>/tmp/%d.log</fileNamePattern>",
        "<include file=\"/etc/passwd\"/>", "<import class=\"java.lang.Runtime\"/>", "<property name=\"folder\" value=\"/tmp\"/>",
        "<property file=\"/etc/passwd\"/>", "<filter class=\"evil.Filter\"/>", "<insertFromJNDI env-entry-name=\"a\" as=\"b\"/>",
        "<evaluator><expression>1</expression></evaluator>", "<shutdownHook class=\"evil.Hook\"/>",
        "<appender name=\"S\" class=\"ch.qos.logback.classic.net.SocketAppender\"/>", "<define name=\"a\" class=\"evil.Definer\"/>",
        "<conversionRule conversionWord=\"x\" converterClass=\"evil.Converter\"/>", "<statusListener class=\"evil.Listener\"/>"})
    void whatever_reaches_past_the_log_is_refused_with_its_line(String line) {
        List<Problem> problems = inspect("<configuration>\n" + line + "\n</configuration>");
        assertTrue(!problems.isEmpty(), line);
        assertEquals(2, problems.get(0).line(), problems.toString());
    }

    @Test
    void a_misspelt_class_is_told_with_the_one_that_was_meant() {
        Problem problem = inspect(SOUND.replace("core.FileAppender", "core.FileApender")).get(0);
        assertTrue(problem.message().contains("core.FileApender"), problem.message());
        assertTrue(problem.repair().contains("ch.qos.logback.core.FileAppender?"), problem.repair());
    }

    @Test
    void a_document_type_is_refused() {
        assertTrue(!inspect("<!DOCTYPE c [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>\n" + SOUND).isEmpty());
    }

    @Test
    void broken_xml_is_told_with_its_line() {
        Problem problem = inspect("<configuration>\n<root>\n</configuration>").get(0);
        assertEquals(3, problem.line());
        assertTrue(problem.message().contains("not well-formed XML"), problem.message());
    }

    @Test
    void an_empty_file_is_told() {
        assertEquals("KitchenLog.xml is empty.", inspect(" \n").get(0).message());
    }
}
