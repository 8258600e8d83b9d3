import type {ServerMessageForm} from './form.ts'

// Each pattern reads at most 1,000 characters of a line.

/** Java and what runs on its machine: servers, frameworks, template engines, wikis. */
export const jvm: readonly ServerMessageForm[] = [
  {
    what: 'exception',
    opens:
      /(?:Exception in thread "[^"]*" |Unhandled [Ee]xception(?: in \S+)?: |Uncaught (?:exception )?|(?:nested exception is|Root cause|root cause)(?: is)?:? |\[(?=[A-Z]\w+(?:Exception|Error)\b))?(?:[A-Za-z_][\w$]{0,60}\.){1,12}[A-Z][\w$]{0,80}?(?:Exception|Error|Throwable|Fault|Failure|Interrupt|NotFound)\b(?: \(0x[0-9A-Fa-f]{8}\))?(?::|\]|$|\s*$| at | thrown)/,
    more: /^\s*(?:nested exception is:?|(?:[A-Za-z_][\w$]*\.){1,12}[A-Z][\w$]*(?:Exception|Error)\b|; nested exception)/,
    example:
      'java.lang.IllegalStateException: No berth is free\n\tat example.quay.Pier.moor(Pier.java:88)\n\t... 12 more'
  },
  {
    what: 'exception',
    opens:
      /(?:[\w.$]{1,120}: )?(?:Uncaught )?(?:\[)?[A-Z][a-z]\w{0,80}?(?:Error|Exception)(?: ?\[[A-Z_]+\]| \([^)]{1,100}\))?: \S/,
    more: /^\s*(?:The above error occurred in|Consider adding an error boundary|Source:|This error happened while)/,
    example: "TypeError: Cannot read properties of undefined (reading 'tide')\n    at moor (/srv/app/pier.js:12:5)"
  },
  {
    what: 'stack trace',
    opens:
      /(?:at )?(?:[\w$.<>/@-]+\.)?[\w$<>]+\((?:[\w$-]+\.(?:java|kt|scala|groovy|clj|cfc|cfm|jsp)(?::\d+)?|Native Method|Unknown Source|<generated>)\)/,
    example: 'at example.quay.Pier.moor(Pier.java:88)'
  },
  {
    what: 'stack trace',
    opens: /Caused by: |\.\.\. \d+ (?:more|common frames omitted)$|Suppressed: (?:\w+\.)+\w+/,
    example: 'Caused by: no berth'
  },
  {
    what: 'Tomcat error',
    opens:
      /HTTP Status \d{3} ?(?:[-–—]|$)|JBWEB\d{6}: |type (?:Exception|Status) report|Type (?:Exception|Status) Report|Apache Tomcat\/\d[\w.]*\s*(?:- Error report)?$|JRun Servlet Error|\d{3} ?- ?(?:JRun|Servlet)|Error \d{3}: SRVE\d{4}E|SRVE\d{4}[EW]: |Error \d{3}--|From RFC 2068 Hypertext|JSPG\d{4}E|Problem accessing \/\S*\. Reason:|Powered by Jetty:\/\//,
    more: /^\s*(?:(?:[Tt]ype|[Mm]essage|[Dd]escription|[Ee]xception|[Rr]oot [Cc]ause|[Nn]ote)\b(?!,)|\d+\.\d+\.\d+ \d{3} |From RFC 2068|Apache Tomcat\/|JBWEB|JBoss Web|The (?:server has not found|requested resource|full stack trace|server encountered an|origin server|target resource)|If the server does not wish|No indication is given|Problem accessing|Reason:|Powered by Jetty|Caused by:|GlassFish|Request URI)/,
    example:
      'HTTP Status 500 – Internal Server Error\ntype Exception report\nmessage No berth is free\ndescription The server encountered an internal error that prevented it from fulfilling this request.\nApache Tomcat/8.5.39'
  },
  {
    what: 'Spring error',
    opens:
      /Whitelabel Error Page|This application has no explicit mapping for \/error|There was an unexpected error \(type=|Struts Problem Report|Struts has detected an unhandled exception|Grails Runtime Exception|Error \d{3}: (?:Internal Server Error|Executing action)|Internal error: Oops\b.{0,80}|Oops,? an error occured|This exception has been logged with id|Request processing failed; nested exception|There is no Action mapped for|Could not resolve view with name|Error creating bean with name/,
    more: /^\s*(?:This application has no explicit mapping|(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun) \w{3} \d\d \d\d:\d\d:\d\d|There was an unexpected error|No message available|Struts has detected|Messages?:|File:|Line number:|Stacktraces?|You are seeing this page because|URI$|Class$|Message$|This exception has been logged|Trace$|Cause:)/,
    example:
      'Whitelabel Error Page\nThis application has no explicit mapping for /error, so you are seeing this as a fallback.\nSun Mar 07 10:15:00 UTC 2021\nThere was an unexpected error (type=Not Found, status=404).\nNo message available'
  },
  {
    what: 'FreeMarker error',
    opens:
      /(?:An error occurred while processing the template\.|FreeMarker template error|Error (?:executing|rendering) FreeMarker|Expression \S+ is undefined on line \d+|The following has evaluated to null or missing:|FTL stack trace|Expected \w+\. \S+ evaluated instead to|The problematic instruction:|Java backtrace for programmers:|freemarker\.|Template inclusion failed)/,
    more: /^\s*(?:==> |-{4,}|- (?:Failed at|Reached through): |Tip: |The (?:following has evaluated|failing instruction|problematic instruction)|FTL stack trace|Java stack trace|Java backtrace|Failed at: |\d+<#|1[`[]|~ )/,
    example:
      'FreeMarker template error (DEBUG mode; use RETHROW in production!):\nThe following has evaluated to null or missing:\n==> pier.tide [in template "quay.ftl" at line 12, column 5]\n----\nTip: If the failing expression is known to legally refer to something that is sometimes null'
  },
  {
    what: 'macro error',
    opens:
      /Error rendering macro|Unable to render \{[\w-]+\}|Failed to execute the \[\w+\] macro|Unknown macro: ?['{]|Unable to render embedded object|The license could not be verified: License Certificate|Error executing macro|Macro param is missing|ParseErrorException|Apache Velocity error|Encountered "[^"]{1,60}" at (?:line|\S+\[line) \d+|(?:User|Page|Space) Macro Error|JiraIssues: |Jira(?: project| server)? doesn't exist or you don't have permission|Velocity(?:Exception| error)|Was expecting (?:one of|the following)/,
    more: /^\s*(?:\.\.\.$|"[^"]+" ?\.\.\.|Click on this message for details|The included page could not be found|Cause: |com\.atlassian)/,
    example: "Error rendering macro 'chart': no table was found in the body"
  },
  {
    what: 'Java server error',
    opens:
      /(?:An exception occurred processing (?:JSP page|\[?\/)|Unable to compile class for JSP|An error occurred at line: ?\d+ in the (?:jsp|generated java) file|Could not (?:initialize|find) class \w+\.|Servlet execution threw an exception|viewId:\/|Logging ID=|SEVERE: |javax\.|jakarta\.|Portlet\b.{0,60}(?:is temporarily unavailable|exception)|\w[\w ]{0,60} is temporarily unavailable\.\s*$|The portlet .{1,80} (?:could not|is not)|Error-Code: \d+|Expecting p_company|Server error while processing request|Failed to load ApplicationContext|No bean named|Nexus Repository|BEA-\d{6}|WLS-\d+|OracleJSP|Application Server Error\s*$|Service cannot be reached|The following error text was processed in the system)/,
    example: 'An exception occurred processing JSP page /pier.jsp at line 12'
  }
]
