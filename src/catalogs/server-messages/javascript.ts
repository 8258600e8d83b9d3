import type {ServerMessageForm} from './form.ts'

// Each pattern reads at most 1,000 characters of a line.

/** Node, browsers, and what builds pages for them. */
export const javascript: readonly ServerMessageForm[] = [
  {
    what: 'stack trace',
    opens:
      /(?![\w$.<>/]*@|\(?https?:\/\/[^/\s]*$)(?:at )?(?:async |new )?(?:[\w$.<>[\] ]{1,80} ?(?:\[as \w+\] ?)?\()?(?:(?:https?|file|webpack(?:-internal)?|node|app|capacitor|chrome-extension|moz-extension|ng|native|eval at \S+):[^\s()]{1,300}|\(?[^\s()]{0,200}\.(?:m?js|ts|tsx|jsx|vue|mjs|cjs)):\d+(?::\d+)?\)?(?:, <anonymous>.*)?\)?\s*$/,
    example: 'at moor (https://www.quay.example/app.js:12:5)'
  },
  {
    what: 'stack trace',
    opens:
      /(?:[\w$.<>/ :*{}]{0,80}(?:\(\[arguments not available\]\))?)?@(?:https?|file|resource|chrome|app|moz-extension):\/\/\S+:\d+(?::\d+)?\s*$/,
    example: 'moor@https://www.quay.example/app.js:12:5'
  },
  {
    what: 'stack trace',
    opens: /(?:eval code|global code|\[native code\]|Error created at .{0,80}|Error)\s*$/,
    through: /@\[native code\]|@https?:\/\/|^\s*at .*:\d+\)?$/,
    reach: 2,
    needsMore: true,
    example: 'eval code\neval@[native code]'
  },
  {
    what: 'stack trace',
    opens:
      /at (?:Object|Module|Function|Layer|Route|Array|Promise|process|Server|Socket|EventEmitter|async|new|Immediate|Timeout|Query|IncomingMessage|ServerResponse|Anonymous function|<anonymous>|eval|null)\b[\w$.<> [\]]{0,80}\(.{1,300}\)\s*$/,
    example: 'at Promise.all (index 0)'
  },
  {
    what: 'Node error',
    opens:
      /Cannot (?:GET|POST|PUT|DELETE|HEAD|PATCH|OPTIONS) \/\S*\s*$|(?:Error: )(?:Cannot find module '|connect E[A-Z]+|getaddrinfo E|listen E[A-Z]+|read ECONNRESET|Failed to lookup view|Request failed with status code \d{3}|Can't set headers|ENOENT|EACCES|EMFILE|ETIMEDOUT|socket hang up|Network Error$|Loading chunk|Minified React error|Hydration failed|Text content does not match|Invariant failed|Objects are not valid as a React child|No template found|write EPIPE|timeout of \d+ms exceeded)|(?:Module not found: |ChunkLoadError|UnhandledPromiseRejection|Unhandled [Pp]romise [Rr]ejection|\(node:\d+\) |node:internal\/|internal\/modules\/|npm ERR! )/,
    more: /^\s*(?:Require stack:|- \/|code: '|errno: |syscall: |\{$|\}$|Node\.js v\d)/,
    example: "Error: Cannot find module 'tides'\nRequire stack:\n- /srv/app/pier.js"
  },
  {
    what: 'browser error',
    opens:
      /Application error: a (?:client|server)-side exception has occurred|Unhandled Runtime Error|Minified (?:React|Redux) error #\d+|\[(?:Vue warn|Vue Router warn|React Intl|HMR|nuxt|vite|webpack[\w-]*)\]:? |Warning: (?:React|Each child|Failed prop type|Text content did not match|Can't perform)|Hydration (?:failed|completed but contains mismatches)|Uncaught \(in promise\)|Unexpected Application Error!|Something went wrong with (?:the )?hydration|Failed to (?:compile\.|load resource: |execute '\w+' on '|fetch dynamically imported module)|NetworkError when attempting|XML Parsing Error: |This page contains the following errors:|Error loading stylesheet: |SOAP-ERROR: |Refused to (?:load|execute|connect|display|frame) |Blocked a frame with origin|ERR_[A-Z_]+(?: |$)|Access to (?:XMLHttpRequest|fetch|script|font|image) at '|Loading (?:CSS )?chunk \S+ failed|You need to run this app with|This page (?:didn['’]t|can['’]t) load Google Maps correctly|Oops! Something went wrong\. This page didn't load|The API key is invalid|Mapbox\b.{0,30}(?:error|token)|An API access token is required|Error loading (?:player|script|media|iframe|captcha): |jwplayer|Video\.js: |Digest: "?\d{6,}"?|Error: (?:Minified|<\w+> attribute|Invalid hook call)|The above error occurred in (?:the|one of)|Unhandled error during execution|A runtime error (?:has )?occurred|Stack Error\s*$|Hook call error|Rendered (?:more|fewer) hooks/,
    more: /^\s*(?:Digest: |Location: |Line Number \d+|error on line \d+ at column|Below is a rendering of the page|Error: |See (?:more info|https?:)|Call Stack|Source$|Hey developer|You can provide a way better UX|See the JavaScript console|Do you own this website\?|The above error occurred)/,
    example:
      'Application error: a server-side exception has occurred (see the server logs for more information).\nDigest: "1804422711"'
  },
  {
    what: 'site generator error',
    opens:
      /HAHAHUGOSHORTCODE|(?:ERROR|WARN) \d{4}\/\d\d\/\d\d |(?:Error: )?[Ee]rror building site|failed to (?:extract|render) shortcode|execute of template failed|Error: (?:ejs|pug|nunjucks|handlebars): |\S+\.(?:pug|jade|ejs|njk|hbs|liquid|twig|html|md):\d+(?::\d+)?(?::? |$)|>>? ?\d+\| |Template render error: |Parse error on line \d+:|Missing helper: "|The partial \S+ could not be found|Build Warning: |(?:Liquid Exception|Conversion error|Dependency Error|jekyll \d[\d.]+ \|)/,
    more: /^\s*(?:>? ?\d+\| |>> \d+\||-*\^|Expecting |\(unknown path\))/,
    example: 'quay.pug:12\n> 12| p= tide.height'
  }
]
