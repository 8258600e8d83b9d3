import type {Continuation} from './form.ts'

// Each pattern reads at most 1,000 characters of a line.

/** Lines that go on with whatever message stands before them. They prove nothing alone. */
export const continuations: readonly Continuation[] = [
  {line: /^\s*#\d+\s+\S/, example: '#0 /srv/www/quay/index.php(17): load()'},
  {
    line: /^\s*(?:thrown in|nested exception is:?|thrown by|rethrown as) ?/,
    example: '  thrown in /srv/www/quay/index.php on line 17'
  },
  {
    line: /^\s*(?:Java |PHP |FTL |Full )?(?:[Ss]tack ?[Tt]race|Call [Ss]tack|Back ?trace|Traceback|Trace)\b.{0,60}:?\s*$/,
    example: 'Stack trace:'
  },
  {line: /^\s*at .*(?:[)\]>]|:\d+|line \d+|\+\d+)\s*$/, example: 'at moor (pier.js:12:5)'},
  {line: /^\s*\.{3} ?\d+ (?:more|common frames omitted)/, example: '... 12 more'},
  {
    line: /^\s*(?:Caused by|Wrapped by|Suppressed|Next \S+|Previous exception|Root cause)\b ?:?/,
    example: 'Caused by: java.io.IOException'
  },
  {line: /^\s*(?:LINE \d+|HINT|DETAIL|CONTEXT|QUERY|STATEMENT|SQL state) ?:/, example: 'LINE 1: SELECT tide FROM pier'},
  {line: /^\s*[~^]+\s*$/, example: '               ^'},
  {
    line: /^\s*\S{1,200} ?(?:,|，|、) ?(?:line|行|línea|linea|Zeile|ligne|строка|regel|linha|satır) ?\d+\s*$/,
    example: '/quay/pier.asp, line 14'
  },
  {
    line: /^\s*(?:in|from|on line|at line) ?(?:\/|[A-Z]:\\|\d+\s*$|\S+:\d+)/,
    example: "\tfrom /srv/app/pier.rb:12:in `moor'"
  },
  {
    line: /^\s*(?:\/|[A-Z]:\\|\.{1,3}\/)\S{1,300}(?:\.\w{1,6}|:)(?:[:(]\d+\)?.*)?\s*$/,
    example: '/srv/www/quay/page.php:12'
  },
  {
    line: /^\s*\S{0,120}@(?:https?:|file:|\[native code\])\S*\s*$/,
    example: 'moor@https://www.quay.example/app.js:12:5'
  },
  {
    line: /^\s*(?:[a-z][\w-]+ \([\d.]+\w*\) )?[\w.~-][\w./~-]*\.(?:rb|erb|haml|py|ex|exs|lua|go|rs|js|pm|pl|php|ru):\d+(?::|\b)/,
    example: "puma (3.10.0) lib/puma/server.rb:437:in `process_client'"
  },
  {line: /^\s*File ".*", line \d+/, carries: true, example: '  File "/srv/app/pier.py", line 12, in show'},
  {line: /^\s*Module \S+, line \d+/, carries: true, example: 'Module ZPublisher.Publish, line 138, in publish'},
  {
    line: /^\s*(?:#\s+)?(?:Time\s+Memory\s+Function\s+Location|\d+\.\d{4}\s+\d+\s+\d+\. .*)\s*$/,
    example: ' 0.0021  1492   1. {main}() /srv/www/quay/single.php:0'
  },
  {line: /^\s*\d+\s+\d+\.\d{4}\s+\d+\s+\S/, example: '1\t0.0004\t387576\t{main}( )\t.../index.php:0'},
  {
    line: /^\s*(?:SELECT|INSERT INTO|UPDATE \S+ SET|DELETE FROM|FROM|WHERE|(?:LEFT|INNER|RIGHT) (?:OUTER )?JOIN|ORDER BY|GROUP BY|LIMIT \d|VALUES) ?[\w`"*([]/,
    example: 'LEFT JOIN tide ON tide.pier = pier.id'
  },
  {
    line: /^\s*(?:Error (?:code|number|message|Code|Number|Message)|Errno|SQL(?:CODE|STATE)|Digest|Debug info|Exception (?:Type|Value|Location)|Request ID|Error ID) ?[:=]/,
    example: 'Error code: 1064'
  }
]
