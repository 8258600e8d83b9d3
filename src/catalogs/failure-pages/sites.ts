import type {FailurePhrase} from './form.ts'

/** Sites that are down, unfinished, for sale, suspended, or never filled: nobody wrote these pages. Each pattern reads at most 500 characters: no longer line is a phrase. */
export const sitePhrases: readonly FailurePhrase[] = [
  {
    what: 'maintenance page',
    page: 'error',
    weight: 'decisive',
    line: /Briefly unavailable for scheduled maintenance|Error establishing (?:a )?database connection\s*$|This either means that the username and password information in your wp-config|Are you sure (?:that )?(?:you have the correct|the database server|you have typed)|(?:Kurzzeitig|Aufgrund) .{0,40}(?:Wartungsarbeiten nicht verfügbar|geplanter Wartung)|Fehler beim Aufbau einer Datenbankverbindung|Erreur lors de la connexion à la base de données|Error al establecer (?:una )?conexión con la base de datos|Errore nello stabilire una connessione al database|Erro ao estabelecer (?:uma )?(?:conexão|ligação) (?:com|à) (?:o|a|base)|Ошибка установки соединения с базой данных|データベース接続確立エラー|建立数据库连接时出错|Błąd podczas łączenia się z bazą danych|Fout bij het maken van een verbinding met de database|Veritabanı bağlantısı kurulurken hata|Brevemente indisponível para manutenção|Indisponible brièvement pour cause|In breve non disponibile per manutenzione/,
    example: 'Briefly unavailable for scheduled maintenance. Check back in a minute.'
  },
  {
    what: 'maintenance page',
    page: 'error',
    weight: 'telling',
    line: /(?:(?:This|The|Our|Your|Web) ?(?:web ?site|site|page|system|service|store|shop|server|forum|application|portal)?|[A-Z]\S*(?: \S+){0,3} is|We(?:[’']re| are)|Site|Website) (?:is |are |has been |will be )?(?:currently |temporarily |now |briefly |down |under |closed |offline |undergoing |being |in )*(?:for |under |undergoing |in )?(?:(?:scheduled|routine|planned|essential|system|site|some|urgent|server) )*(?:maintenance|upgrad(?:e|ed|ing)|maintenance mode)(?: mode| work)?[.!]?(?:\s*$|\s+(?:Please|We|Check|Sorry|Thank|It|and|Try|Back)\b.{0,250})|(?:Scheduled|Site|System|Server|Website|Under|Routine|Temporary|Planned) (?:[Mm]aintenance|[Uu]pgrade)(?: (?:[Mm]ode|[Ii]n [Pp]rogress))?[.!]?\s*$|Maintenance(?: [Mm]ode)?[.!]?\s*$|(?:We[’']ll|We will|Will) be (?:right )?back(?: (?:soon|shortly|online|up))*[.!]?(?:\s*$| (?:Please|Thank|Check|Sorry|Try))|(?:We[’']re|We are) (?:sorry,? (?:but )?(?:we|the|this|our)|(?:currently |temporarily )?(?:down|offline|performing|undergoing|working hard|(?:working on|making|updating|upgrading)\b.{0,40}\b(?:site|website|page|server|system|store|shop|service|platform|improvements)|experiencing))\b.{0,200}|(?:Sorry for|We apologi[sz]e for|Apologies for) (?:the|any) inconvenience.{0,120}|(?:The|This|Our) (?:web ?site|site|server|service|forum|board|database) is (?:currently |temporarily )?(?:down|offline|unavailable|out of (?:order|service)|closed(?! (?:to|on|in|at|until)\b)|disabled|not available)\b.{0,160}|(?:Sorry[!,.]? )?(?:[Tt]his|[Tt]he|[Oo]ur) (?:web ?site|site|page|service) is (?:currently )?experiencing (?:technical )?(?:difficulties|problems|issues)|Wartungsmodus\s*$|Unsere (?:Website|Webseite|Seite) wird (?:gerade |derzeit |momentan )?gewartet|(?:サイト|システム)メンテナンス|(?:Temporarily|Currently) (?:unavailable|offline|closed|down)[.!]?\s*$|(?:Site|Website|Service|Server) (?:temporarily )?(?:unavailable|offline|is down|down|closed|disabled)[.!]?\s*$|(?:Wir sind gleich|Wartungsarbeiten|Die(?:se)? (?:Seite|Website|Webseite) (?:ist|wird|befindet)).{0,100}(?:zurück|gewartet|Wartung|nicht (?:erreichbar|verfügbar)|$)|(?:Site|Le site|Notre site|Ce site) (?:est )?(?:actuellement )?en (?:cours de )?maintenance|(?:Sitio|El sitio|Página|Estamos) (?:web )?(?:está )?en mantenimiento|(?:Site|O site|Estamos) em manutenção|(?:Sito|Il sito) in manutenzione|(?:Сайт|На сайте|Ведутся|Технические).{0,30}(?:работы|обслуживани)|Strona (?:jest )?w (?:trakcie )?(?:przebudowie|konserwacji)|(?:网站|系统|本站).{0,8}(?:维护|升级)|メンテナンス中|ただいまメンテナンス|점검 ?중/,
    example: 'Our site is down for maintenance.'
  },
  {
    what: 'empty site',
    page: 'error',
    weight: 'telling',
    line: /(?:(?:This|The|Our|My|New|A new|Web ?[Ss]ite|Site|Page|Store|Shop|Blog|\S+\.\w+) ?(?:web ?site|site|page|store|shop|blog|domain)?(?: is)? ?(?:currently )?)?(?:[Cc]oming [Ss]oon|COMING SOON|[Uu]nder [Cc]onstruction|UNDER CONSTRUCTION|[Ll]aunching [Ss]oon|[Oo]pening [Ss]oon)(?: page)?[.!…]*\s*$|(?:This|The|Our) (?:web ?site|site|page|store) is (?:currently )?(?:under construction|coming soon|being (?:built|updated|redesigned|upgraded)|not (?:yet )?(?:published|ready|live|available|configured))\b.{0,120}|Something (?:big|great|awesome|amazing|new|exciting|wonderful) is (?:coming|on the way|in the works)(?: soon)?[.!…]*\s*$|(?:We are|We['’]re) (?:coming soon|launching soon|working on (?:something|our new|a new)\b.{0,30}(?:site|website|page|store|shop|look|design|great|awesome|amazing|new|big|special)[.!…]*\s*$|almost (?:there|ready)[.!…]*\s*$)|Opening soon\b|Stay tuned[.!]?\s*$|Be right back[.!]?\s*$|Enter (?:store )?using password|Are you the store owner\?|(?:In Kürze|Demnächst|Bientôt|Próximamente|Em breve|Prossimamente|Binnenkort|Скоро открытие|Wkrótce|Yakında)(?: (?:verfügbar|hier|disponible|online|beschikbaar))?[.!…]*\s*$|(?:En construc(?:tion|ción)|In costruzione|Em construção|Im Aufbau)[.!…]*\s*$|Sitio (?:web )?en construcción|Site en construction|Sito in costruzione|Site em construção|Сайт (?:находится )?в (?:стадии )?(?:разработк[еи]|разработки)|网站(?:正在)?建设中|工事中/,
    example: 'This site is under construction.'
  },
  {
    what: 'parked domain',
    page: 'error',
    weight: 'decisive',
    line: /(?:This|Your|The) domain(?: name)? (?:has expired|is (?:registered|parked|for sale|expired|available))\b|(?:(?:This|The|Your) (?:web ?site|domain(?: name)?|web address|web ?page)(?: \S+\.\w+)?|\S+\.[a-z]{2,12}) (?:(?:is|has been|may be|might be) )(?:(?:currently|also|now|recently|just|already|temporarily) )?(?:parked|for sale|available for (?:purchase|sale)|not (?:renewed|configured|connected)|listed for sale|up for (?:sale|auction))\b.{0,200}|(?:Buy|Get|Purchase|Acquire|Own|Claim) (?:this|the) domain\b|(?:Domain|Website)(?: name)? (?:for sale|parked|expired|suspended|parking|is (?:for sale|parked))\b|Is this your domain\?|(?:Interested in|Inquire about|Want to buy) this domain|(?:The |This )?(?:domain|domain name) \S+\.\w+ (?:is|may be|has|was) (?:for sale|available|expired|registered|parked|been)|The domain (?:owner|has expired)|If you (?:owned|own|are the owner of) this domain|(?:This|The) (?:web ?page|page|domain|site) is (?:parked|provided) (?:free|courtesy)\b|(?:Parked|Hosted|Provided) (?:free,? )?(?:courtesy of|for free)\b|Disclaimer: (?:Sedo|This page)|The domain owner maintains no relationship|This Web page (?:is parked|was generated)|This domain has been (?:seized|recently registered|registered|expired|purchased)|(?:Diese|Die) Domain (?:steht zum Verkauf|ist (?:geparkt|registriert|zu verkaufen)|wurde)|Ce nom de domaine (?:est|a été)|(?:Este|El) dominio (?:está (?:en venta|a la venta|aparcado)|ha (?:expirado|sido))|(?:Este|O) domínio (?:está|foi)|(?:Questo|Il) dominio (?:è|risulta)|(?:Этот )?[Дд]омен (?:продается|продаётся|припаркован|не привязан|зарегистрирован|\S+ (?:продается|продаётся))|Deze domeinnaam (?:is|staat)|Ta domena (?:jest|została)|(?:此|该|本)域名.{0,12}(?:出售|转让|过期|停放)|このドメイン(?:は|名は)|お名前\.com/,
    example: 'The domain quay-tides.example is for sale!'
  },
  {
    what: 'parked domain',
    page: 'error',
    weight: 'telling',
    line: /(?:(?:This|Your) (?:web ?site|domain(?: name)?|web address|web ?page)(?: \S+\.\w+)?|[a-z\d-]+\.[a-z]{2,12}) (?:(?:is|has been|was|may be|might be) )(?:(?:currently|also|now|recently|just|already|temporarily) )?(?:registered(?: (?:at|with|by|through|via|on)|\.?\s*$)|expired|pending|on hold|reserved|listed on|hosted (?:by|at|with)|inactive)\b.{0,80}$|Make an offer(?: on this domain)?[.!]?\s*$|(?:Related|Sponsored|Popular) (?:searches|listings|links|categories)\s*:?\s*$|(?:Sedo|GoDaddy|Namecheap|Afternic|Dan\.com|HugeDomains|Bodis|ParkingCrew|Uniregistry|Network Solutions|NameSilo|Porkbun|IONOS|Dynadot|BrandBucket|Epik|Register\.com|Hostinger|Bluehost)\b.{0,60}(?:domain (?:park|market|broker|auction)|parked|courtesy)/,
    example: 'Related searches'
  },
  {
    what: 'suspended account',
    page: 'error',
    weight: 'decisive',
    line: /(?:This|Your|The) (?:[Aa]ccount|website|site|web ?page|hosting account|service)(?: on this server| you are (?:trying|looking)\b.{0,40})? (?:has been|is) (?:temporarily |currently )?(?:suspended|disabled|deactivated|terminated|blocked due)(?:[.!]?\s*$|[.!] (?:Please|Contact|For|If|Either|Sorry)\b)|Account (?:[Ss]uspended|[Dd]isabled|[Tt]erminated|has been suspended|Has Been Suspended)\s*[.!]?$|(?:Website|Site|Service|Hosting) (?:[Ss]uspended|[Dd]isabled|[Dd]eactivated)\s*[.!]?$|Contact your hosting provider (?:for more|to)|Resource Limit Is Reached|Bandwidth Limit Exceeded|The website is temporarily unable to service your request|The server is temporarily unable to service your request|(?:CPU|Disk|Traffic|Usage|Storage|Account) (?:quota|limit) (?:has been )?exceeded|This site (?:has )?exceeded|There has been a server misconfiguration|(?:Dieser|Diese) (?:Account|Webseite|Website|Internetpräsenz).{0,40}gesperrt|(?:Ce compte|Ce site) (?:a été|est) suspendu|(?:Esta cuenta|Este sitio) (?:ha sido|está) suspendid|(?:Esta conta|Este site) (?:foi|está) suspens|Аккаунт (?:заблокирован|приостановлен)|(?:该|您的|此)?(?:站点|网站|账户)(?:已|被)(?:暂停|关闭|停止)/,
    example: 'This Account has been suspended.'
  },
  {
    what: 'suspended account',
    page: 'error',
    weight: 'telling',
    line: /(?:This|Your) (?:[Aa]ccount|website|site|web ?page|hosting account|service)(?: on this server| you are (?:trying|looking)\b.{0,40})? (?:has been|is|was) (?:temporarily |currently )?(?:suspended|disabled|deactivated|terminated|blocked due)\b(?![.!]?\s*$)|Limit reached\s*$/,
    example: 'Your hosting account was suspended by its host'
  },
  {
    what: 'default page of a server',
    page: 'error',
    weight: 'decisive',
    line: /(?:Apache2? (?:\w+ )?Default Page|Apache HTTP Server Test Page|(?:Apache|HTTP Server) Test Page|Welcome to (?:nginx|nginx on \w+|OpenResty|Tengine|Caddy|CentOS|JBoss|WildFly|Jetty|XAMPP|WampServer|Fedora|your new (?:site|website|blog|droplet)|(?:your|the) (?:new )?(?:Plesk|Azure|WordPress|Laravel|Rails|Symfony|Django|CodeIgniter|Drupal|Joomla))!?|If you (?:see|can see|are seeing|can read|[’']re seeing) this (?:page|message|text)\b,? ?(?:it means|the|you|this|then|you[’']ve|that)\b.{0,80}(?:install|working|server|config|success)|This is the (?:default|initial|placeholder|welcome) (?:web ?page|welcome page|index|page|site|server|Tengine|nginx)\b|The web server software is running but no content|You may now add content to the directory|Further configuration is required|For online documentation and support please refer to|Thank you for using nginx|Apache Tomcat\/\d|If you[’']re seeing this, you[’']ve successfully installed Tomcat|IIS(?: Windows(?: Server)?|\d)\s*$|Internet Information Services\s*$|Plesk(?: \w+){0,3} (?:default page|Default)|Default (?:Parallels )?(?:Plesk|PLESK|Web Site|Website|Web|web site) ?(?:Panel )?[Pp]age|(?:cPanel|ISPConfig|DirectAdmin|Webmin|VestaCP|HestiaCP|CyberPanel|aaPanel|宝塔)\b.{0,60}(?:default|welcome|success|page)|Web Server['’]s Default Page|The site you are trying to view does not currently have a default page|(?:It|This site) may be in the process of being upgraded and configured|There is no (?:website|web site|index page) (?:configured|at this)|phpinfo\(\)|PHP Version \d[\d.]*\s*$|Congratulations!? (?:You[’']ve (?:successfully |just )?(?:installed|set up|configured|deployed)|Your (?:new )?(?:site|website|server)|on your new (?:site|website|server))|Welcome to WordPress\. This is your first post|You[’']re looking at (?:an|a) (?:Azure|Static|default)|Your (?:Azure|App Service|web app|static web app) .{0,40}(?:up and running|created|ready|running)|Microsoft Azure (?:App Service|Web)|The install worked successfully|Yay! You[’']re on Rails|You are seeing this page because (?:DEBUG=True|there is no|you have not)|Seeing this instead of the website you expected|Are you the Administrator\?|恭喜[，,].{0,10}站点创建成功)/,
    example: 'Welcome to nginx!'
  },
  {
    what: 'default page of a server',
    page: 'error',
    weight: 'telling',
    line: /SORRY!\s*$|If you are the owner of this (?:website|site|domain)|Future home of .{1,60}$|(?:This|The) (?:web ?site|domain|page) is (?:powered by|the future home)|Hello,? world!?\s*$|(?:It works|It Works)!\s*$/,
    example: 'It works!'
  },
  {
    what: 'directory listing',
    page: 'error',
    weight: 'decisive',
    line: /Index of (?:\/|ftp:|\.\/)\S*|Directory (?:[Ll]isting (?:[Ff]or|[Oo]f|--|–)|:? ?\/)|(?:Name|Filename)\s+(?:Last [Mm]odified|Size|Date)\s+(?:Size|Last|Date|Type|Description)\b.{0,40}|\[(?:DIR|TXT|IMG|PARENTDIR|VID|SND|ICO| {2,6})\] ?(?:\s*$|Parent Directory|\S+(?:\/|\.\w{1,5})(?:\s|$))|(?:\[?To )?Parent Directory\]?(?:\s+-)?\s*$|\S+ - \/\S*\s*$(?<=^\S+ - \/\S{0,200})|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day, \w+ \d{1,2}, \d{4} {1,3}\d{1,2}:\d\d [AP]M {1,20}(?:<dir>|&lt;dir&gt;|\d+) \S+|\S{1,120}\/?\s+\d{4}-\d\d-\d\d \d\d:\d\d\s+(?:-|[\d.]+[KMG]?)\s*$|\S{1,120}\/?\s+\d\d-[A-Z][a-z]{2}-\d{4} \d\d:\d\d\s+(?:-|\d+[KMG]?)\s*$|Up to higher level directory|A directory of content-addressed files hosted on IPFS/,
    example: 'Index of /piers/north'
  }
]
