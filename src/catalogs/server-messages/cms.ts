import type {ServerMessageForm} from './form.ts'

// Each pattern reads at most 1,000 characters of a line.

/** Content management systems, shops, forums and wikis, with their plugins. */
export const cms: readonly ServerMessageForm[] = [
  {
    what: 'Drupal message',
    opens: /(?:[A-Z][\w\\]*(?: [a-z]+)?): .{1,1500}\(line \d+ of [^)]*\)/,
    example: 'Notice: Undefined index: tide in pier_block_view() (line 201 of /srv/www/quay/modules/pier/pier.module).'
  },
  {
    what: 'Drupal message',
    opens:
      /The website encountered an unexpected error\. (?:Please t|T)ry again later|Drupal\\[\w\\]+: |Unable to send e-?mail\. Contact the site administrator if the problem persists|One or more problems were detected with your Drupal/,
    more: /^\s*(?:Drupal\\|[A-Z][\w\\]*\\\w+Exception)/,
    example: 'The website encountered an unexpected error. Please try again later.'
  },
  {
    what: 'WordPress message',
    opens:
      /WordPress database error:? |WordPress-Datenbank-?[Ff]ehler|Erreur de (?:la )?base de données (?:de )?WordPress|Error en la base de datos de WordPress|Errore sul database di WordPress|Erro no banco de dados do WordPress|Ошибка базы данных WordPress|WordPress ?数据库错误|WordPress データベースエラー/,
    more: /^\s*(?:\[?(?:Table|Unknown|You have an error|Duplicate|Lost|MySQL)|(?:SELECT|INSERT|UPDATE|SHOW|DELETE|CREATE|ALTER|DESCRIBE) )/,
    example:
      "WordPress database error: [Table 'quay.wp_options' doesn't exist]\nSELECT option_value FROM wp_options WHERE option_name = 'siteurl'"
  },
  {
    what: 'WordPress message',
    opens:
      /There has been a critical error on (?:your|this) website|(?:Es gab|Auf dieser Website ist|Auf deiner Website (?:gab|ist)) (?:einen|ein) kritische[nr]? Fehler|(?:Il y a eu|Une) (?:une )?erreur critique (?:sur (?:votre|ce) site|est survenue)|Ha habido un error crítico en (?:tu|esta|este|el) (?:web|sitio)|Si è verificato un errore critico (?:sul|in questo) |Houve um erro crítico (?:no|neste) |Er heeft zich een kritieke fout voorgedaan op|Er is een kritieke fout opgetreden op|На (?:вашем |этом )?сайте (?:возникла|произошла) критическая ошибка|W (?:tej )?witrynie wystąpił krytyczny błąd|Wystąpił błąd krytyczny|Bu (?:internet|web) sitesinde önemli bir sorun|このサイトで重大なエラーが発生しました|您的站点遇到了致命错误|此站点遇到了致命错误|此网站遇到致命错误/,
    more: /^\s*(?:Learn more about (?:troubleshooting|debugging)|Please check your site admin e-?mail)/,
    example: 'There has been a critical error on this website.\nLearn more about troubleshooting WordPress.'
  },
  {
    what: 'WordPress message',
    opens:
      /(?:(?:Notice|Deprecated|Warning): +)?(?:Function |Class |The called |Theme without |Hook )?[\w:\\>-]+ (?:was called (?:incorrectly|with an argument)|is deprecated since version)\b/,
    example: 'wpdb::prepare was called incorrectly. The query does not contain the correct number of placeholders (2).'
  },
  {
    what: 'plugin error',
    opens:
      /(?:Revolution Slider|Slider Revolution|Rev(?:olution)? ?Slider|LayerSlider|Smart Slider|MasterSlider|Master Slider|Meta Slider|Soliloquy|NextGEN Gallery|FooGallery|Envira)[^.!?]{0,40}\b(?:[Ee]rror|not found|No sliders? found)|Slider with alias \S+ not found|(?:RSS|SimplePie|WP HTTP|cURL|oEmbed|API|Twitter|Instagram|Facebook|Flickr|YouTube|Feed|Ajax) [Ee]rror ?: |cURL error \d+: |RSS Error: |Error: (?:Contact form not found|(?:No|Access) (?:feed|token|posts?|connected account|user|API|profile|videos?)\b.{0,80}\b(?:found|valid|expired|connected|set)|Embedded data could not be displayed|View \w+ may not exist|The (?:account|domain|user)\b.*(?:reconnected|blocked)|API requests are being delayed|There is no connected account)|\[contact-form-7 404 "|\[Error processing|This message is only visible to (?:site )?admins|Unable to (?:load|retrieve) (?:the )?(?:feed|tweets|widget|slider)|(?:Could not|Couldn't|Unable to) (?:authenticate you|load (?:Twitter|tweets)|connect to Twitter)\b|Error (?:type: OAuthException|validating (?:access token|application))|\(#\d+\) Error validating|A feed could not be found at |An error has occurred, which probably means the feed is down/,
    more: /^\s*(?:Error code: \d+|Error subcode: \d+|Error message:|Please (?:go to|reload|try again later)|This message is only visible|Click here to reconnect|Error: )/,
    example: 'Revolution Slider Error: Slider with alias harbour not found.'
  },
  {
    what: 'WordPress message',
    opens:
      /(?:Sorry, )?(?:your|the) nonce did not verify|Are you sure you want to do this\?\s*Please try again\.|Cheatin[’'&#0-9;]* (?:uh|huh)\?|Sorry, you are not allowed to access this page\.|The link you followed has expired\.|Missing (?:Attachment|Theme)\s*$|WP_Error Object/,
    example: 'The link you followed has expired.'
  },
  {
    what: 'MediaWiki message',
    opens:
      /Lua error(?: in [\w :/.-]+ at line \d+)?: |Script error: (?:No such module|The (?:function|module) )|Cite error: |Expression error: |(?:Error|Fehler|Erreur) creating thumbnail: |Failed to parse \((?:[\w $]|<)|Template loop detected: |Page Module:\S+ has no content|The time allocated for running scripts has expired|Warning: (?:Display title|Default sort key) "|Error: (?:Invalid|Image is invalid|No (?:valid )?link was given)|\{\{\{\w+\}\}\} is not a |Property "[^"]+" (?:has a restricted|\(as page type\))|Citefout: |Referenzfehler: |Erreur de référence ?: |Error en la cita: |Errore nelle note: |Erro de citação: |Ошибка (?:цитирования|Lua) |Błąd (?:w przypisach|rozszerzenia cite): |引用エラー: |引用错误：|Lua-(?:Fehler|fout) |Erreur Lua |Error de Lua |脚本错误：/,
    example: "Lua error in Module:Infobox at line 214: attempt to index field 'tide' (a nil value)."
  },
  {
    what: 'MediaWiki message',
    opens:
      /\[[\w-]{8,36}\] (?:\d{4}-\d\d-\d\d \d\d:\d\d:\d\d: Fatal (?:exception|error) of type|\/\S+ +\w+(?:Error|Exception)? from line \d+ of )|\[[\w-]{8,36}\] Caught exception of type|A database query (?:syntax )?error has occurred\.|Internal error\s*$|MediaWiki internal error\.|Function: \w+::\w+/,
    through:
      /\bFatal (?:exception|error) of type|from line \d+ of|Caught exception of type|A database query|internal error\.|Function: \w+::|Original exception:/,
    reach: 3,
    needsMore: true,
    more: /^\s*(?:Function: |Error: \d+|Query: |This may indicate a bug in the software|Original exception: |Exception caught inside exception handler|Set \$wgShowExceptionDetails|Backtrace:|from within function|\[[\w-]{8,}\] )/,
    example: '[Xq1fAgpAAEQAAEZlr0sAAAB9] 2019-03-07 10:15:00: Fatal exception of type "MWException"'
  },
  {
    what: 'Magento error',
    opens: /There has been an error processing your request\s*$/,
    more: /^\s*(?:Exception printing is disabled|Error log record number:|If you are the (?:site|store) (?:owner|admin)|a:\d+:\{)/,
    example:
      'There has been an error processing your request\nException printing is disabled by default for security reasons.\nError log record number: 731844200917'
  },
  {
    what: 'Joomla error',
    opens:
      /J(?:User|Table|Folder|File|FTP|Plugin|Installer|HTML|Error|Database|Session|Controller)\w*:{1,2} ?:?\w+: |jtablesession::Store Failed|Error (?:displaying the error page|loading (?:component|modules?|form file)): |Database Error: Unable to connect to the database|Could not (?:connect to MySQL|load XML file|find template)|(?:Error: )?500 -? ?View not found|(?:0|1|500) - (?:Call to|Class '|Error loading|Undefined|SQL=|View not found|An error has occurred|Unknown column|Table ')|Component not found\.?$|DB function failed with error number \d+|Unable to load (?:module|renderer class|user with)|View not found \[name, type, prefix\]|Invalid controller class: |Layout \w+ not found/,
    more: /^\s*(?:SQL ?=|DB function|You have an error)/,
    example: 'JUser: :_load: Unable to load user with ID: 42'
  },
  {
    what: 'forum error',
    opens:
      /Database error in (?:vBulletin|[\w ]+ \d\.\d)|(?:IPS|IPB) (?:Driver Error|WARNING \[)|MyBB (?:has experienced an internal SQL error|SQL Error|Internal: )|vBulletin (?:Message|has encountered a problem)|There appears to be an error with the database|The database has encountered a problem\.|There seems to have been a (?:slight )?problem with the .{1,60} database|mySQL query error: |Invalid SQL:|DATABASE ERROR\s*$|phpBB : Critical Error|Could not obtain (?:\w+ ){1,6}(?:information|data)|\[?\[Template \S+ is either too new|SMF (?:was unable|encountered)|Connection Problems\s*$|Sorry, SMF was unable to connect to the database|XenForo\w*: |An exception occurred: /,
    more: /^\s*(?:Invalid SQL|(?:MySQL Error|Error Number|Error Date|Request Date|Script|Referrer|IP Address|Username|Classname|MySQL Version|SQL error(?: code)?|Date|SQL|mySQL error(?: code)?|File|Line|Board) *: |Sorry, SMF was unable|This may be caused by the server being busy|Please (?:try again|notify|contact)|An E-?mail has been|If this problem persists|Error: |The error returned was)/,
    example:
      'Database error in vBulletin 3.8.7:\nInvalid SQL:\nSELECT * FROM pier WHERE pierid = ;\nMySQL Error   : You have an error in your SQL syntax\nError Number  : 1064\nRequest Date  : Sunday, March 7th 2021 @ 10:15:00 AM\nScript        : http://forum.quay.example/showthread.php?t=12'
  },
  {
    what: 'forum error',
    opens: /General Error\s*$/,
    through: /^\s*(?:SQL ERROR|Could not|DEBUG MODE|An SQL error|Error|Not able to|Critical)/,
    reach: 3,
    needsMore: true,
    more: /^\s*(?:SQL ERROR|.* \[\d{3,5}\]$|An (?:sql|SQL) error (?:has )?occurred|Please (?:contact|notify) the|DEBUG MODE|SQL Error : |Line : \d+|File : )/,
    example:
      'General Error\nSQL ERROR [ mysqli ]\nToo many connections [1040]\nAn SQL error occurred while fetching this page. Please contact the Board Administrator if this problem persists.'
  },
  {
    what: 'forum error',
    opens: /\d{1,4}: \S.{0,200}$/,
    through: /^\s*Line: \d+\s*$/,
    reach: 2,
    needsMore: true,
    example: '8: Undefined index: tide\nFile: /srv/www/quay/Sources/Subs.php\nLine: 1204'
  },
  {
    what: 'Moodle error',
    opens:
      /(?:Error (?:reading from|writing to) database|Coding error detected, it must be fixed by a programmer|error\/\w+\/\w+|Can(?:'|’)t find data record in database|Debug info: |!!! .{1,200} !!!)/,
    more: /^\s*(?:More information about this error|Debug info: ?|Error code: ?\w*|Stack trace:|(?:\* )?line \d+ of \S+: )/,
    example:
      'Coding error detected, it must be fixed by a programmer: PHP catchable fatal error\nMore information about this error\nDebug info: Argument 1 must be of the type array\nError code: codingerror\nStack trace:\nline 386 of /lib/setuplib.php: coding_exception thrown'
  },
  {
    what: 'CMS error',
    opens:
      /(?:PrestaShop(?:Database)?Exception|\[PrestaShop\]|Prado[A-Z]\w+|Fatal Error: \(\d+\)|Shopware\\|Contao\\|Plone(?:Site)? error|Site Error\s*$|Movable Type\b.*\berror|Publish error in template '|Template load error|Error in <MT\w+> tag|Unable to load the requested (?:file|class)|DokuWiki Setup Error|Parser error : |TWiki\b.*\bERROR|%[A-Z]+%: |Bitrix\\|\[Bitrix|eZ ?[Pp]ublish\b.*[Ee]rror|Concrete5?\\|October\\Rain|Cms\\Classes|Craft\\|craft\\|yii\\|Textpattern Notice|Tag error: <txp|tag_error <txp|Geeklog\b.*error|Bludit\b.*error|Ghost\b.*Error:|ProcessWire: |OpenCart\b.*[Ee]rror|Error: Could not (?:load|make) (?:template|database|language|model|controller))/,
    more: /^\s*(?:An error was encountered while publishing this resource|Error (?:Type|Value|Details): |Troubleshooting Suggestions|Textpattern Notice)/,
    example: "Publish error in template 'Pier archive': Error in <MTEntries> tag: no such template"
  }
]
