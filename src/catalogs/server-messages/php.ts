import type {ServerMessageForm} from './form.ts'

// Each pattern reads at most 1,000 characters of a line.

/** PHP itself, Xdebug, and frameworks and template engines written in it. */
export const php: readonly ServerMessageForm[] = [
  {
    what: 'PHP warning',
    opens:
      /(?:\( ?! ?\) *)?(?:PHP +)?(?:(?:User|Core|Compile) )?(?:[Ww]arning|WARNING|E_(?:\w+_)?WARNING) *: .{1,2000}? in ?(?:\S*[/\\<>\]…]|\S+\.\w{1,8}\b|Unknown|file\b|Standard input|Command line|-).{0,400}? (?:on|at) line \d/,
    example: 'Warning: Undefined array key 0 in /srv/www/lighthouse/wp-includes/media.php on line 795'
  },
  {
    what: 'PHP notice',
    opens:
      /(?:\( ?! ?\) *)?(?:PHP +)?(?:(?:User|Runtime) )?(?:[Nn]otice|NOTICE|[Dd]eprecated|Strict (?:[Ss]tandards|warning)|E_(?:\w+_)?(?:NOTICE|DEPRECATED|STRICT)) *: .{1,2000}? in ?(?:\S*[/\\<>\]…]|\S+\.\w{1,8}\b|Unknown|file\b|Standard input|Command line|-).{0,400}? (?:on|at) line \d/,
    example: 'Notice: Undefined index: tide in D:\\sites\\quay\\include\\menu.php on line 60'
  },
  {
    what: 'PHP error',
    opens:
      /(?:\( ?! ?\) *)?(?:PHP +)?(?:(?:(?:Parse|Fatal|Catchable fatal|Recoverable fatal|Core|Compile|User|Unknown) )?[Ee]rror|Exception|E_(?:\w+_)?(?:ERROR|PARSE)) *: (?!Uncaught ).{1,2000}? in ?(?:\S*[/\\<>\]…]|\S+\.\w{1,8}\b|Unknown|file\b|Standard input|Command line|-).{0,400}? (?:on|at) line \d/,
    example: 'Parse error: syntax error, unexpected end of file in /srv/www/lighthouse/index.php on line 88'
  },
  {
    what: 'PHP exception',
    opens:
      /(?:\( ?! ?\) *)?(?:PHP +)?(?:(?:(?:Fatal|Recoverable fatal) error *: +)Uncaught |(?:Uncaught )?[Ee]xception '[\w\\]+' with message ')/,
    through: /thrown in\b.* on line \d+|\{main\}|\.php[\d()]*(?: on line |:)\d+/,
    reach: 12,
    example:
      'Fatal error: Uncaught Error: Call to undefined function tide_table() in /srv/www/quay/page.php:12\nStack trace:\n#0 /srv/www/quay/index.php(4): include()\n#1 {main}\n  thrown in /srv/www/quay/page.php on line 12'
  },
  {
    what: 'PHP exception',
    opens:
      /(?:PHP (?:Notice|Warning|Error|Fatal Error|Exception|Recoverable Error) [–-] )?[A-Za-z]\w*(?:\\\w+)+(?::| \[|$)(?=.*(?:\.php|[\\\w](?:Exception|Error)\b|\[ ))/,
    more: /^\s*(?:in |at |\d+\. )?\S+\.php(?:\(\d+\)|:\d+| line \d+)/,
    example: 'Yard\\Boats\\MooringException: No berth is free in /srv/app/src/Mooring.php:40'
  },
  {
    what: 'PHP message',
    opens:
      /(?:PHP +)?(?:Warning|Notice|Deprecated) *: (?!.* (?:on|at) line \d)[a-z_]\w*(?:(?:::|->)\w+)?\([^)]{0,300}\)(?: \[[\w.-]+\])?: \S/,
    example: 'Warning: fopen(tides.txt): failed to open stream: No such file or directory'
  },
  {
    what: 'PHP message',
    opens:
      /Warning *: Cannot modify header information - headers already sent|Allowed memory size of \d+ bytes exhausted|Maximum execution time of \d+ seconds? exceeded|Call to (?:a member function \w+\(\) on|undefined (?:function|method)) |Undefined (?:variable|index|offset|array key|property|constant)(?::| ["'$]\w| \d+ in )|No input file specified\.$|Primary script unknown/,
    example: 'Call to a member function getTitle() on null'
  },
  {
    what: 'PHP message',
    opens: /(?:PHP )?(?:Warning|Notice|Deprecated|Strict Standards|(?:Fatal|Parse) error) *:?\s*$/,
    through: /(?:^\s*|\s)on line\s*\d*\s*$/,
    reach: 6,
    needsMore: true,
    more: /^\s*\d+\s*$/,
    example: 'Notice\n: Undefined index: tide in\n/srv/www/quay/page.php\non line\n14'
  },
  {
    what: 'PHP message',
    opens:
      /\[?(?:Warning|Notice|Error|Deprecated|Strict|Parse|Fatal(?: Error)?|2|8|256|512|1024|8192)\]? [([]\d+[)\]]:? .*(?:- Line: \d+|\[[^\]]*, line \d+\]|\(Line: \d+ of )/,
    more: /^\s*(?:File\s+Line\s+Function$|\S*\.php\S*(?: : eval\(\)'d code)?\s+\d+\s+\S+$|(?:Code|Context)\b|- )/,
    example: 'Notice (8): Undefined variable: pier [APP/views/piers/view.ctp, line 30]'
  },
  {
    what: 'PHP exception',
    opens: /(?:Error|Exception): .{1,400} in \S{0,200}[/\\]\S{1,200}\.\w{2,6}:\d+/,
    example: "Error: Class 'Tide' not found in /srv/www/quay/pier.php:12"
  },
  {
    what: 'PHP message',
    opens: /Call [Ss]tack:?\s*$/,
    through: /^\s*(?:#\s+Time\s+Memory|\d+\s+\d+\.\d{4}\s|\d\.\d{4}\s+\d+)/,
    reach: 2,
    needsMore: true,
    example: 'Call Stack\n#\tTime\tMemory\tFunction\tLocation\n1\t0.0010\t361000\t{main}( )\t...\\pier.php:0'
  },
  {
    what: 'CakePHP error',
    opens:
      /Missing (?:Controller|Method|View|Layout|Helper|Component|Model|Database Table|Template|Plugin|Behavior)\s*$/,
    through: /^\s*Error: /,
    reach: 2,
    needsMore: true,
    more: /^\s*(?:Error: |Notice: If you want to customize|Stack Trace)/,
    example: 'Missing Controller\nError: PiersController could not be found.'
  },
  {
    what: 'PHP message',
    opens: /\[phpBB Debug\] /,
    example: '[phpBB Debug] PHP Notice: in file /includes/session.php on line 1045: Undefined index: tide'
  },
  {
    what: 'PHP message',
    opens: /The following (?:warnings|errors?|notices) occurred:/,
    through: /- Line: \d+/,
    needsMore: true,
    more: /^\s*(?:File\s+Line\s+Function$|\S*\.php\S*(?: : eval\(\)'d code)?\s+\d+\s+\S+$)/,
    example:
      'The following warnings occurred:\nWarning [2] Undefined variable $tide - Line: 12 - File: showpier.php PHP 8.1.2 (Linux)\nFile\tLine\tFunction\n/inc/class_error.php\t153\terrorHandler->error'
  },
  {
    what: 'CodeIgniter error',
    opens:
      /A PHP Error was encountered|An uncaught Exception was encountered|A Database Error Occurred|An Error Was Encountered\s*$/,
    more: /^\s*(?:(?:Severity|Message|Filename|Line Number|Type|Error Number|Backtrace|File|Line|Function) ?:|Unable to load|Unknown column|Unable to connect|You have an error)/,
    example:
      'A PHP Error was encountered\nSeverity: Notice\nMessage: Undefined property: Pier::$tide\nFilename: views/pier.php\nLine Number: 14\nBacktrace:\nFile: /srv/www/quay/application/views/pier.php\nLine: 14\nFunction: _error_handler'
  },
  {
    what: 'Kohana error',
    opens: /[A-Z]\w+(?: \w+)? \[ [\w ]+ \]: .* ~ \S+(?: \[ \d+ \])?/,
    example: 'ErrorException [ Notice ]: Undefined variable: tide ~ APPPATH/views/pier.php [ 14 ]'
  },
  {
    what: 'Laravel error',
    opens: /(?:\(?\d\/\d\)? ?)[A-Z]\w*(?:Exception|Error)\b/,
    more: /^\s*(?:in|at) .*(?:line \d+|\.php:\d+)/,
    example: '(1/1) ErrorException\nin PierController.php line 40'
  },
  {
    what: 'Laravel error',
    opens:
      /Whoops, looks like something went wrong\.|\w{2,20}\.(?:ERROR|CRITICAL|ALERT|EMERGENCY|WARNING): \S|in \w[\w-]*\.php line \d+|at \S{1,120}->\w+\(.{0,300}\) in \S+ line \d+|No application encryption key has been specified\.|Target class \[[\w\\]+\] does not exist\.|View \[[\w.-]+\] not found\.|Route \[[\w.-]+\] not defined\.|The \w+ method is not supported for (?:this route|route )/,
    example: 'Target class [PierController] does not exist.'
  },
  {
    what: 'Symfony error',
    opens:
      /Oops! An Error Occurred\s*$|The server returned a "\d{3} [\w ]+"\.|No route found for "[A-Z]+ |An exception has been thrown during the rendering of a template/,
    more: /^\s*(?:The server returned a "|Something is broken\. Please let us know|We will fix it as soon as possible|Sorry for any inconvenience)/,
    example:
      'Oops! An Error Occurred\nThe server returned a "500 Internal Server Error".\nSomething is broken. Please let us know what you were doing when this error occurred.'
  },
  {
    what: 'Zend error',
    opens: /Exception information:\s*$|An error occurred\s*$|Application error\s*$/,
    through: /^\s*(?:Message:|Exception information:)/,
    reach: 3,
    needsMore: true,
    more: /^\s*(?:Exception information:|Message:|Stack [Tt]race:|Request Parameters:|array \(|'\w+' => |\)$)/,
    example:
      "An error occurred\nApplication error\nException information:\nMessage: No pier is given\nRequest Parameters:\narray (\n'module' => 'default',\n)"
  },
  {
    what: 'Yii error',
    opens:
      /Unable to resolve the request "[^"]*"|The above error occurred while the Web server was processing your request|CDb(?:Exception|Command)\b|Property "\w+\.\w+" is not defined/,
    more: /^\s*(?:The above error occurred while|Please contact us if you think this is a server error|CDb)/,
    example: 'Unable to resolve the request "pier/view".'
  },
  {
    what: 'TYPO3 error',
    opens: /Oops, an error occurred!(?: Code: \w+)?|Uncaught TYPO3 Exception|#\d{10}: /,
    more: /^\s*(?:Code: \w+|More information regarding this error might be available|thrown in file|in line )/,
    example: 'Oops, an error occurred! Code: 20210307101500abcdef12'
  },
  {
    what: 'template error',
    opens:
      /(?:Smarty|Twig|Blade|Mustache|Latte|Volt)[ \\_]?(?:Error\b|error:|Compiler: |Exception\b|warning:|\w*(?:Error|Exception)\b)|Syntax [Ee]rror in template "|Unable to (?:find|load) template ["'(]|Variable "\w+" does not exist (?:in|at)|(?:Unexpected|Unknown) "\w+" (?:tag|filter|function)\b.*line \d+/,
    example: 'Syntax error in template "file:pier.tpl" on line 12 unknown tag "tide"'
  },
  {
    what: 'Liquid error',
    opens: /Liquid (?:syntax )?error(?: \([^)]*line \d+\))?: /,
    example: 'Liquid error: Could not find asset snippets/pier.liquid'
  },
  {
    what: 'variable dump',
    opens:
      /Array\s*\($|(?:array\(\d+\)|object\([\w\\]+\)\s?#\d+ \(\d+\)) \{|(?:string\(\d+\) "|int\(-?\d+\)$|bool\((?:true|false)\)$|float\([\d.]+\)$)|[\w\\]+ Object\s*\($/,
    more: /^\s*(?:[)}]|\[[\w:" -]+\] ?=>|(?:string|int|bool|float|array|object)\(|NULL$|\($)/,
    example: 'array(2) {\n  [0]=>\n  string(5) "north"\n  [1]=>\n  int(4)\n}'
  },
  {
    what: 'variable dump',
    opens: /(?:Array|[\w\\]{2,60} Object)\s*$/,
    through: /^\s*\($/,
    reach: 1,
    needsMore: true,
    more: /^\s*(?:\)|\[[^\]]{1,60}\] =>)/,
    example: 'Array\n(\n    [pier] => north\n    [tide] => 4\n)'
  }
]
