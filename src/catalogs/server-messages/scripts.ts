import type {ServerMessageForm} from './form.ts'

// Each pattern reads at most 1,000 characters of a line.

/** Python, Ruby, Perl, ColdFusion, server-side includes, and languages that compile. */
export const scripts: readonly ServerMessageForm[] = [
  {
    what: 'Python traceback',
    opens:
      /(?:[\w.: ]{0,40})?Traceback \((?:most recent call (?:last|first)|innermost last)\):?|A problem occurred in a Python script|Mod_?[Pp]ython error|MOD_PYTHON ERROR|The debugger caught an exception in your WSGI application/,
    through:
      /^\s*(?:[A-Za-z_]\w*\.)*[A-Z]\w*(?:Error|Exception|Exit|Interrupt|Iteration|Warning|NotExist|Found|Forbidden|Timeout|Fault|Denied)(?:: .*)?$/,
    reach: 60,
    more: /^\s*(?:File "|PythonHandler |(?:Module|Line) |\* )/,
    example:
      'Traceback (most recent call last):\n  File "/srv/app/pier.py", line 12, in show\n    return tide[berth]\nKeyError: \'north\''
  },
  {
    what: 'Python traceback',
    opens: /File "[^"]{1,300}", line \d+(?:, in \S+)?/,
    through: /^\s*(?:[A-Za-z_]\w*\.)*[A-Z]\w*(?:Error|Exception|Exit|Interrupt|Iteration|Warning|NotExist)(?:: .*)?$/,
    reach: 30,
    example: 'File "/srv/app/pier.py", line 40, in berth\nraise Closed\nClosedException: no berth'
  },
  {
    what: 'Django error',
    opens:
      /(?:[A-Z]\w+(?:Error|Exception|NotExist|Configured|Match|Found|Host|Denied|Operation|Returned|Invalid)) at \/\S*/,
    through: /^\s*(?:Exception (?:Location|Value)|Python (?:Path|Version)|Server time) ?:/,
    reach: 12,
    more: /^\s*(?:Request (?:Method|URL|information) ?:|Django Version ?:|Exception (?:Type|Value|Location) ?:|Python (?:Executable|Version|Path) ?:|Server time ?:|Installed (?:Applications|Middleware) ?:|Raised during ?:|Environment ?:|Using the URLconf|You['’]re seeing this error because|\[?'|(?:FATAL|ERROR): |No \w+ matches|Traceback)/,
    example:
      'OperationalError at /pier/12/\nRequest Method: GET\nRequest URL: http://www.quay.example/pier/12/\nDjango Version: 3.2.1'
  },
  {
    what: 'Django error',
    opens: /(?:Page not found \(404\)|Request Method ?: ?[A-Z]{3,7})\s*$/,
    through: /^\s*(?:Request URL ?:|Exception Value ?:)/,
    reach: 3,
    needsMore: true,
    more: /^\s*(?:Request (?:Method|URL) ?:|Raised by ?:|Using the URLconf defined in|\d+\. \S+|The (?:current path|empty path)|You['’]re seeing this error because|Django Version ?:|Exception (?:Type|Value|Location) ?:|Python (?:Executable|Version|Path) ?:|Server time ?:|Django tried these URL patterns)/,
    example:
      'Page not found (404)\nRequest Method: GET\nRequest URL: http://www.quay.example/pier/\nUsing the URLconf defined in quay.urls, Django tried these URL patterns, in this order:\n1. admin/'
  },
  {
    what: 'Python error',
    opens:
      /(?:You['’]re seeing this error because you have DEBUG = True|Invalid HTTP_HOST header: |WebApp Error: <type '|<(?:type|class) '(?:exceptions\.)?\w+'>:? |Error (?:Type|Value): \S|Internal error\s*Ticket issued:|Ticket issued: |Powered by CherryPy|Bobo-Exception-Type)/,
    more: /^\s*(?:Error (?:Type|Value): |Ticket issued:)/,
    example: "Invalid HTTP_HOST header: 'quay.example'. You may need to add 'quay.example' to ALLOWED_HOSTS."
  },
  {
    what: 'Ruby error',
    opens:
      /(?:[a-z][\w-]{1,40} \(\d[\w.]{0,20}\) )?(?:\[?\w*\]?[\w./~-]{1,200})?\.(?:rb|erb|haml|slim|rake|ru)(?::\d+)?:(?:\d+:)?in [`'‘]/,
    example: "activerecord (6.1.4) lib/active_record/core.rb:346:in `find'"
  },
  {
    what: 'Ruby error',
    opens:
      /(?:(?:[A-Z]\w+::){1,6}(?:\w{0,60}(?:Error|Exception|Expired|Failed|Failure|Forbidden|Invalid|Missing|NotFound|NotUnique|Timeout|Unauthorized)|E[A-Z]{3,20})(?: \(.{1,300}\)|: .{1,300}| in \S+)?:?\s*$|[A-Z]\w+(?:Error|NotFound|Exception|Missing)? in [A-Z]\w+(?:::\w+)*#\w+|undefined (?:local variable or )?method [`'‘]\S+['’]? for |Couldn't find [A-Z]\w+ with(?:out)? |Showing \/?\S+\.(?:erb|haml|slim) where line|Rails\.root: |(?:Application|Framework|Full) Trace(?: \||$)|Extracted source \(around line|uninitialized constant [A-Z]|No route matches(?: \[|, )|Template is missing$|Missing template \S+|wrong number of arguments \(given \d+|We're sorry, but something went wrong(?:\.$|\. If you| \(500\))|If you are the application owner check the logs for more information)/,
    more: /^\s*(?:Showing \S+ where line|undefined (?:local variable or )?method|Couldn't find|Extracted source|Rails\.root: |Application Trace|Framework Trace|Full Trace|Request(?: Parameters:|$)|Parameters:$|Response$|Session dump|Toggle (?:session|env) dump|If you are the application owner|We've been notified about this issue|No route matches|\d+: .*|>> ?\d+)/,
    example:
      "NoMethodError in PiersController#show\nundefined method `tide' for nil:NilClass\nRails.root: /srv/app\nApplication Trace | Framework Trace | Full Trace"
  },
  {
    what: 'Passenger error',
    opens:
      /(?:Ruby on Rails|Web|Rack|Python|Node\.js) application could not be started|Phusion Passenger|Passenger (?:error|encountered)|We're sorry, but something went wrong\.\s*(?:The issue has been logged|Our staff has been notified)|An error occurred while starting (?:up|the web application)/,
    more: /^\s*(?:Error ID:|Raw process output:|Error message:|Exception class:|Application root:|Backtrace:|Details:|Please (?:read|contact)|# ?File Line Location|These are the possible causes|The issue has been logged|Information for the administrator)/,
    example: 'Web application could not be started\nError ID: 3f0c4b1e'
  },
  {
    what: 'Perl error',
    opens:
      /Software error:\s*$|.{3,1500}? at \S{1,300}\.(?:pl|pm|cgi|t|mhtml|fcgi) line \d+\b|Can't locate \S+\.pm in @INC|Premature end of script headers|malformed header from script|Undefined subroutine &|Global symbol "|[Cc]ontent-[Tt]ype: text\/html|Compilation failed in require at|BEGIN failed--compilation aborted|Use of uninitialized value/,
    through: /For help, please send mail|\bline \d+/,
    reach: 8,
    more: /^\s*(?:For help, please send mail to the webmaster|BEGIN failed|Compilation failed|\[.{3,40}\] \S+: |giving this error message)/,
    example:
      'Software error:\nThe tide table could not be read at /srv/www/cgi-bin/tide.pl line 77.\nFor help, please send mail to the webmaster (post@quay.example), giving this error message and the time and date of the error.'
  },
  {
    what: 'ColdFusion error',
    opens:
      /Error Occurred While Processing Request|(?:Element|Variable) [\w.]+ is undefined(?: in [\w.]+)?\.?\s*$|(?:Lucee|Railo) \d[\w.]* Error|The error occurred (?:in|while processing an element)|Could not find the included template|Error Executing Database Query|Invalid CFML construct|Attribute validation error for (?:the )?tag|Complex object types cannot be converted|The web site you are accessing has experienced an unexpected error|The value returned from the \w+ function is not|Unable to find the (?:CFML|requested) template|The request has exceeded the allowable time limit|variable \[\w+\] doesn't exist|key \[\w+\] doesn't exist/,
    more: /^\s*(?:Error Occurred While|(?:Element|Variable) \S+ is undefined|Error Diagnostic Information|The (?:error|web site|following information)|Please (?:contact the website administrator|try the following)|(?:Message|Stacktrace|Detail|Type|Cause|Java Stacktrace|Template|Browser|Remote Address|Referrer|Date\/Time|Resources|SQLSTATE|VENDORERRORCODE|DATASOURCE|SQL)\b ?:?|called from |\S+\.cf[mc](?: ?: ?line \d+)|Check the ColdFusion documentation|Search the Knowledge Base|Enable Robust Exception|Stack Trace|\d+ ?: )/,
    example:
      'Error Occurred While Processing Request\nElement TIDE is undefined in URL.\nThe error occurred in /srv/www/pier.cfm: line 12\n11 : <cfquery name="pier">'
  },
  {
    what: 'server-side include error',
    opens:
      /\[?(?:an )?error occurred while processing this directive\]?|\[Error processing SSI file\]|\[(?:an error occurred|value undefined|include virtual error|error processing the directive)[^\]]*\]|\(none\)\s*\[an error/,
    example: '[an error occurred while processing this directive]'
  },
  {
    what: 'Elixir error',
    opens: /\*\* \([A-Z][\w.]+\) /,
    more: /^\s*\(?(?:\([\w.]+ [\d.]+\) )?\S+\.exs?:\d+/,
    example: '** (Phoenix.Router.NoRouteError) no route found for GET /pier'
  },
  {
    what: 'Go panic',
    opens:
      /(?:http: )?panic(?: serving \S+:|: (?:runtime error|assignment to entry|close of|send on closed|interface conversion|invalid memory|unexpected|open \/|dial |listen |errors?\b|(?:bytes|gob|gorm|http|io|json|mongo|net|os|pq|redis|reflect|regexp|sql|strconv|strings|sync|template|time|tls|yaml): |[&*(]))|goroutine \d+ \[|fatal error: (?:all goroutines|concurrent map|out of memory|stack overflow|runtime)|template: \S+:\d+(?::\d+)?: /,
    more: /^\s*(?:\[signal |goroutine \d+ \[|panic\(|created by |(?:[\w.*/%()[\]{}-]+)\([^)]*\)$|\S+\.(?:go|s):\d+|exit status \d+|runtime\.)/,
    example:
      'panic: runtime error: index out of range [4] with length 2\n\ngoroutine 1 [running]:\nmain.tide(0x4)\n\t/srv/app/main.go:12 +0x1d\nexit status 2'
  },
  {
    what: 'Rust panic',
    opens: /thread '[^']*' (?:\(\d+\) )?panicked at /,
    more: /^\s*(?:note: |stack backtrace:|\d+: +\S|at \S+:\d+|called `|index out of bounds|assertion |\S+: )/,
    example:
      "thread 'main' panicked at src/pier.rs:12:5:\nindex out of bounds: the len is 2 but the index is 4\nnote: run with `RUST_BACKTRACE=1` environment variable to display a backtrace"
  },
  {
    what: 'Dart error',
    opens: /(?:Unhandled exception:|══╡|The following \w+ was thrown )\s*/,
    through: /^\s*#0 +/,
    reach: 4,
    needsMore: true,
    more: /^\s*<asynchronous suspension>/,
    example:
      'Unhandled exception:\nBad state: no berth\n#0      main (file:///srv/app/pier.dart:12:3)\n<asynchronous suspension>'
  },
  {
    what: 'stack trace',
    opens:
      /#\d{1,3} {1,8}(?:\S+ (?:in )?)?(?:\S.{0,300}\(\d+\): \S|\S.{0,200} \((?:file|package|dart):|\{main\}|\[internal function\]|0x[0-9a-f]{6,})/,
    example: '#3 /srv/www/quay/index.php(17): Pier->show()'
  },
  {
    what: 'script error',
    opens:
      /(?:lua entry thread aborted|lua: \S+:\d+: |attempt to (?:index|call|compare|perform arithmetic on) (?:a |local|global|field|upvalue)|[\w./-]+\.lua:\d+: |Segmentation fault(?: \(core dumped\)|$)|\*\*\* (?:stack smashing|glibc) detected|while executing$|invoked from within$|can't read "\w+": no such (?:variable|element)|invalid command name "|Error in process <\d|\{"?badmatch|=ERROR REPORT====|terminate called after throwing|Assertion failed: |free\(\): invalid|double free or corruption|Prelude\.\w+: |Exception EAccessViolation|Access violation at address|(?:bash|sh|zsh): .{1,80}: (?:command not found|No such file or directory|Permission denied)|\S+\.sh: line \d+: |make: \*\*\*|nginx: \[(?:emerg|error|warn|alert)\]|\[(?:error|warn|crit|notice|alert|emerg)\] \[?(?:client|pid|\d+#\d+)|\[[\w :.]+\] \[[\w:]*(?:error|warn|crit|notice|info)\] \[(?:pid|client)|AH\d{5}: )/,
    example: 'lua entry thread aborted: runtime error: /srv/lua/pier.lua:12: no berth'
  }
]
