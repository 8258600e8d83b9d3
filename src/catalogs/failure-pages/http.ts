import type {FailurePhrase} from './form.ts'

/** Statuses of HTTP, and the pages that servers, proxies and browsers make of them. Each pattern reads at most 500 characters: no longer line is a phrase. */
export const httpPhrases: readonly FailurePhrase[] = [
  {
    what: 'HTTP error page',
    page: 'error',
    weight: 'telling',
    line: /(?:(?:HTTP(?:\/\d\.\d)?|Server|Client)[ :-]*)?(?:(?:Error|ERROR|error|Status|Code)[ :-]*(?:[Cc]ode[ :-]*)?)?(?:300|30[1278]|4[0-5]\d|49[4-9]|50\d|51[01]|52\d|530|598|599)(?:\.\d{1,2})?(?: (?:Error|ERROR|error))?[ :.,|!/–—-]*(?:(?:Error|ERROR|error)[ :|–—-]+)?\(?(?:Bad [Rr]equest|Unauthori[sz]ed|Authorization Required|Payment [Rr]equired|Forbidden|(?:(?:The |This )?(?:[Pp]age|[Ff]ile|URL|[Cc]ontent|[Rr]esource|[Oo]bject|[Dd]ocument|[Ss]ite|[Bb]log|[Pp]ost|[Uu]ser|[Ss]erver) )?(?:(?:is|was|could|can) ?)?(?:[Nn]ot|NOT) (?:be )?(?:[Ff]ound|FOUND)|Method [Nn]ot [Aa]llowed|Not [Aa]cceptable|(?:Proxy )?Authentication [Rr]equired|Request [Tt]ime-? ?[Oo]ut|Conflict|Gone|Length [Rr]equired|Precondition (?:[Ff]ailed|[Rr]equired)|(?:Payload|Content|(?:Request )?Entity) [Tt]oo [Ll]arge|(?:Request-?)?UR[IL] [Tt]oo (?:[Ll]ong|[Ll]arge)|Unsupported [Mm]edia [Tt]ype|(?:Requested )?[Rr]ange [Nn]ot [Ss]atisfiable|Expectation [Ff]ailed|I[’']m a [Tt]eapot|Misdirected [Rr]equest|Unprocessable (?:[Ee]ntity|[Cc]ontent)|Locked|Failed [Dd]ependency|Too [Ee]arly|Upgrade [Rr]equired|[Tt]oo [Mm]any [Rr]equests|Request [Hh]eader (?:[Oo]r [Cc]ookie|[Ff]ields) [Tt]oo [Ll]arge|Unavailable (?:[Ff]or|[Dd]ue [Tt]o) [Ll]egal [Rr]easons|Internal (?:[Ss]erver )?[Ee]rror|Not [Ii]mplemented|Bad [Gg]ateway|Service (?:[Tt]emporarily )?[Uu]navailable|(?:Backend )?[Ff]etch [Ff]ailed|Gateway [Tt]ime-? ?[Oo]ut|HTTP [Vv]ersion [Nn]ot [Ss]upported|Variant [Aa]lso [Nn]egotiates|Insufficient [Ss]torage|Loop [Dd]etected|Bandwidth [Ll]imit [Ee]xceeded|Not [Ee]xtended|Network [Aa]uthentication [Rr]equired|Moved (?:[Pp]ermanently|[Tt]emporarily)|Found|Multiple [Cc]hoices|See Other|Access (?:[Dd]enied|[Ff]orbidden)|Permission [Dd]enied|NOT_FOUND|No such (?:file|bucket|key)|unknown site|Client [Cc]losed [Rr]equest|Origin (?:DNS error|is unreachable)|Web server is down|Connection timed out|SSL handshake failed|A timeout occurred)\b.{0,80}$/,
    example: '404 Not Found'
  },
  {
    what: 'HTTP error page',
    page: 'error',
    weight: 'hint',
    line: /(?:(?:HTTP |Server )?(?:Error|ERROR|Fehler|Erreur|Errore|Erro|Ошибка|Помилка|Błąd|Chyba|Hata|Fout|错误|エラー)[ :#-]*(?:[Cc]ode[ :-]*)?|HTTP |Status:? |Code:? )?(?:4[0-5]\d|50\d|51[01]|52\d|530)(?: (?:Error|ERROR|error))?[!.]*\s*$/,
    example: 'Error 503'
  },
  {
    what: 'HTTP error page',
    page: 'error',
    weight: 'hint',
    line: /(?:Payment Required|Length Required|Precondition (?:Failed|Required)|(?:Payload|Content|Request Entity) Too Large|(?:Request-)?UR[IL] Too Long|Unsupported Media Type|Range Not Satisfiable|Expectation Failed|I[’']m a [Tt]eapot|Misdirected Request|Unprocessable (?:Entity|Content)|Failed Dependency|Upgrade Required|Unavailable For Legal Reasons|HTTP Version Not Supported|Loop Detected|Connection timed out|Unexpected Server Error|Bad Request|Unauthorized|Forbidden|(?:Page |Object |File |URL |Resource )?Not Found|Method Not Allowed|Not Acceptable|Authentication Required|Request Time-?out|Conflict|Gone|Internal Server Error|Server Error|Not Implemented|Bad Gateway|Service (?:Temporarily )?Unavailable|Gateway Time-?out|Too Many Requests|Multiple Choices|Moved Permanently|Object moved|Access (?:Denied|denied|forbidden)|Permission Denied|(?:Request )?Time-?[Oo]ut|Invalid URL|Invalid Request|ERROR|Application error|Unexpected error|Not found|Bad request|An error occurred|An error has occurred)[!.]?\s*$/,
    example: 'Service Temporarily Unavailable'
  },
  {
    what: 'HTTP error page',
    page: 'error',
    weight: 'telling',
    line: /(?:(?:Error|Erreur|Fehler|Errore|Erro|Ошибка|Помилка|Błąd|Chyba|Hata|Fout|Fel|Feil|Fejl|Virhe|Hiba|Eroare|エラー|错误|錯誤|오류|Lỗi|خطأ|Greška|Грешка|Σφάλμα|Klaida|Viga|Kļūda|Napaka|Kesalahan)[ :-]*)?(?:[45]\d\d)?[ :.|–—-]*(?:(?:Seite|Objekt|Datei|Inhalt) (?:wurde )?nicht gefunden|Nicht gefunden|Verboten|Zugriff verweigert|Zu viele Anfragen|Interner Serverfehler|Dienst nicht verfügbar|Fehlerhaftes Gateway|Page (?:introuvable|non trouvée)|(?:Objet |Fichier )?(?:[Nn]on trouvé|[Ii]ntrouvable)|Accès (?:refusé|interdit)|Interdit|Erreur interne du serveur|Service indisponible|Mauvaise (?:passerelle|requête)|Trop de requêtes|Délai d'attente (?:de la passerelle )?dépassé|(?:Página )?[Nn]o (?:se ha )?encontrad[ao]|Prohibido|Acceso (?:denegado|prohibido)|Error interno del servidor|Servicio no disponible|Puerta de enlace incorrecta|Demasiadas (?:solicitudes|peticiones)|(?:Página )?[Nn]ão [Ee]ncontrad[ao]|Acesso (?:negado|proibido)|Proibido|Erro interno do servidor|Serviço indisponível|Gateway inválido|Muitas requisições|(?:Pagina )?[Nn]on trovat[ao]|Accesso (?:negato|vietato)|Vietato|Proibito|Errore interno del server|Servizio non disponibile|Troppe richieste|(?:Pagina )?[Nn]iet gevonden|Toegang geweigerd|Verboden|Interne serverfout|Dienst niet beschikbaar|Te veel verzoeken)[.!]*\s*$/,
    example: '404 - Seite nicht gefunden'
  },
  {
    what: 'HTTP error page',
    page: 'error',
    weight: 'telling',
    line: /(?:(?:Ошибка|Помилка|Błąd|Chyba|Hata|Fel|Feil|Fejl|Virhe|Hiba|Eroare|エラー|错误|錯誤|오류|Lỗi|خطأ|Greška|Грешка|Σφάλμα|Kesalahan)[ :-]*)?(?:[45]\d\d)?[ :.|–—-]*(?:(?:Страница )?[Нн]е найден[ао]?|Запрещено|Доступ (?:запрещ[её]н|ограничен)|Внутренняя ошибка сервера|Сервис недоступен|Плохой шлюз|Слишком много запросов|Шлюз не отвечает|Неверный запрос|(?:Сторінк[ау] )?[Нн]е знайдено|Заборонено|Доступ заборонено|Внутрішня помилка сервера|Сервіс недоступний|Занадто багато запитів|(?:Strona )?[Nn]ie znaleziono(?: strony)?|Zabroniono|Brak dostępu|Odmowa dostępu|Wewnętrzny błąd serwera|Usługa niedostępna|Zbyt wiele żądań|(?:Stránka )?[Nn]enalezen[oa]?|Zakázáno|Přístup (?:odepřen|zamítnut)|Interní chyba serveru|Služba není dostupná|(?:Sayfa )?[Bb]ulunamadı|Yasak(?:landı)?|Erişim (?:[Ee]ngellendi|[Rr]eddedildi)|Sunucu [Hh]atası|Hizmet [Kk]ullanılamıyor|(?:Sidan |Siden |Side )?(?:[Hh]ittades inte|[Kk]unde inte hittas|[Ii]kke funnet|[Ii]kke fundet|[Bb]lev ikke fundet)|Åtkomst nekad|Adgang (?:nægtet|forbudt)|Ingen tilgang|Internt serverfel|Sivua ei löyt[yv]\w*|Ei löytynyt|Pääsy (?:evätty|kielletty)|(?:Az oldal )?[Nn]em található|Hozzáférés megtagadva|Belső kiszolgálóhiba|(?:Pagina )?(?:[Nn]u a fost găsită|[Nn]egăsită)|Plecat|Sparito|Interzis|Acces interzis|ページが見つかりません(?:でした)?|見つかりません(?:でした)?|お探しのページ(?:は|が)見つかりません(?:でした)?|アクセスが拒否されました|内部サーバーエラー|サービス(?:は|が)?利用できません|(?:您?(?:要)?(?:访问|請求|请求|查看|找)的)?(?:页面|頁面|网页|網頁|文件|資源|资源)?(?:未找到|不存在|找不到|走丢了)|找不到(?:页面|網頁|网页|頁面|文件|該頁面)|禁止访问|拒绝访问|访问被拒绝|服务器(?:内部)?错误|內部伺服器錯誤|服务(?:暂时)?不可用|网关超时|错误网关|请求过多|페이지를 찾을 수 없습니다|찾을 수 없음|접근이 (?:거부|금지)되었습니다|내부 서버 오류|서비스를 사용할 수 없(?:음|습니다)|Không tìm thấy(?: trang)?|Truy cập bị từ chối|(?:الصفحة )?غير موجود[ةه]?|لم يتم العثور على الصفحة|ممنوع|Stranica nije pronađena|Страницата не (?:е намерена|беше намерена)|Η σελίδα δεν βρέθηκε|Halaman tidak ditemukan|העמוד לא נמצא|صفحه (?:مورد نظر )?یافت نشد|ไม่พบหน้า\S*)[.!！。]*\s*$/,
    example: 'Ошибка 404: Страница не найдена'
  },
  {
    what: 'Apache error page',
    page: 'error',
    weight: 'decisive',
    line: /(?:Apache(?:\/[\d.]+)?|nginx\/[\d.]+|LiteSpeed|Microsoft-IIS\/[\d.]+|lighttpd\/[\d.]+|IBM_HTTP_Server\S*|Oracle-HTTP-Server\S*)(?: \([\w .+-]+\))?(?: \S{1,40}){0,10} (?:Server )?at \S{1,100} [Pp]ort \d+\s*$/,
    example: 'Apache/2.4.38 (Debian) Server at www.quay.example Port 80'
  },
  {
    what: 'Apache error page',
    page: 'error',
    weight: 'decisive',
    line: /Apache(?:\/[\d.]+)(?: \([\w .+-]+\))?(?: [\w.-]+\/[\w.-]+){0,10}\s*$/,
    from: /[!！]\s*$/,
    example: 'Apache/2.4.38 (Debian)'
  },
  {
    what: 'server error page',
    page: 'error',
    weight: 'hint',
    line: /(?:Apache|nginx(?:\/[\d.]+)?(?: \([\w .+-]+\))?|openresty(?:\/[\d.]+)?|Tengine(?:\/[\d.]+)?|Microsoft-IIS\/[\d.]+|lighttpd(?:\/[\d.]+)?|LiteSpeed(?: Web Server)?|cloudflare(?:-nginx)?|Caddy|awselb\/[\d.]+|Microsoft-Azure-Application-Gateway\/v\d|Varnish cache server|envoy|Proudly powered by LiteSpeed Web Server|Powered by Tengine|Powered by (?:nginx|LiteSpeed|CentOS|Jetty|Apache)\b.{0,40}|Server: \S+|CherryPy [\d.]+)\s*$/,
    example: 'nginx/1.18.0 (Ubuntu)'
  },
  {
    what: 'Apache error page',
    page: 'error',
    weight: 'telling',
    line: /The (?:requested )?(?:URL|URI|document|file|resource|page|object)(?: (?:name )?(?:you requested )?\S{0,300}| you (?:are looking for|requested)\S{0,3})? (?:was|were|could|has|have|is|does|may)(?: not| no longer| been)? (?:be )?(?:found|removed|available|exist|located|moved)\b|You (?:don['’]t|do not) have permission to (?:access|view) .{0,300}|Additionally, a \d{3} |This server could not verify that you are authorized|The server (?:encountered an (?:internal|unexpected|temporary)|is (?:currently |temporarily )?(?:unable to (?:handle|service)|busy|unavailable|refusing)|cannot|could not|can not|has (?:been|encountered|not found)|does not support|returned (?:a|an)|timed out|took too long|didn['’]t respond) .{0,300}|Your browser (?:sent a request|\(or proxy\) sent)|The (?:proxy|gateway|upstream) server (?:received|could not|did not|is)|The document has moved|This (?:document|object|page) (?:has|may be) (?:moved|found)|Reason: (?:Error reading from remote server|You['’]re speaking plain HTTP|DNS lookup failure)|More information about this error may be available in the server error log|Please contact the server administrator|No matching (?:DirectoryIndex|handler)|Directory index (?:is )?forbidden/,
    example: 'Additionally, a 410 Gone error was met while looking for an error document.'
  },
  {
    what: 'Apache error page',
    page: 'error',
    weight: 'hint',
    line: /(?:Cannot process request|Variant also varies|Authentication required|Access forbidden|Object not found|Method not allowed|Resource is no longer available|Bad request|Bad [Gg]ateway|Cannot find (?:server|the page)|Request time-out|Bad Content-Length|Precondition failed|Request entity too large|Submitted URI too large|Unsupported media type|Server error|Service unavailable|Error document)!\s*$|The (?:method is not allowed|requested URL is no longer|server does not support the action|length of the requested URL|precondition on the request|server does not support the media)|A (?:request with the|variant for the requested)|If you (?:think this is a server error|entered the URL manually|followed a link)|(?:The|This) (?:server|request) (?:closed|took|could)\b.{0,200}|The (?:gateway has timed out|request (?:took longer|could not be|has been)|requested (?:page|URL|file|resource|location|action))\b.{0,200}|.{1,80}(?:上游服务器|服务器无法|请求的)|Attempt to brew coffee|The pre ?condition given/,
    example: 'Resource is no longer available!'
  },
  {
    what: 'IIS error page',
    page: 'error',
    weight: 'decisive',
    line: /(?:HTTP Error (?:[45]\d\d)(?:\.\d+)? ?[-–] |(?:HTTP )?Error [45]\d\d(?:\.\d+)? ?[-–] (?:File|Forbidden|Internal|Access|Unauthorized|Service)|The resource you are looking for (?:has been removed|might have been removed)|(?:Die|Le|La|El|Il|O) .{0,80}(?:HTTP-Fehler|Erreur HTTP|Error HTTP|Errore HTTP) [45]\d\d|There is a problem with the (?:resource|page) you are looking for|You do not have permission to view this directory or page|The page cannot be (?:found|displayed)\s*$|The website cannot display the page|Internet Information Services ?(?:\(IIS\))?|HTTP-Fehler [45]\d\d|Erreur HTTP [45]\d\d|Error HTTP [45]\d\d|HTTP 错误 [45]\d\d|HTTP エラー [45]\d\d|Detailed Error Information|您要查找的资源可能已被删除|无法找到该页|您正在搜索的页面可能已经删除)/,
    example: 'Detailed Error Information'
  },
  {
    what: 'proxy error page',
    page: 'error',
    weight: 'decisive',
    line: /(?:ERROR: )?The requested UR[LN] could not be retrieved|A URL for the requested URN could not be|The following error was encountered(?: while trying to retrieve the UR[LN])?|An? \w+ (?:protocol )?error occurred while trying to retrieve the URL|Your cache administrator is|Generated .{8,60} by \S+ \([\w./+-]+\)|Squid (?:did not receive|sent the following|was unable)|This Squid does not accept|ERROR: (?:Cache|FTP|The requested|Requested|Invalid|Access)|(?:Cache (?:Manager )?)Access Denied\.?\s*$|(?:XID|Guru Meditation): ?\d*|Error \d{3} (?:Backend|first byte|Service|Not Found)\b.{0,60}|Varnish cache server|upstream (?:connect error|request timeout|prematurely closed)|no healthy upstream|(?:reset reason|transport failure reason): |default backend - 404|404 page not found\s*$|No server is available to handle this request|Your request could not be completed because of a configuration error|stream timeout\s*$|RBAC: access denied|Proxy Error\s*$|The proxy server (?:received|could not handle)|Blocked by (?:your )?(?:proxy|administrator)|Network Error \([\w_]+\)|Your request contacted a host which|FTP (?:PUT|upload)\b.{0,40}|Directory: (?:https?|ftp):\/\/|El URL solicitado no se ha podido conseguir|Die (?:angeforderte|gewünschte) URL konnte nicht|L'URL demandée n'a pas pu être|(?:La|L') ?URL richiesta non|A URL solicitada não pode ser|Запрошенный URL не может быть|要求されたURLは取得できませんでした|无法取得(?:您|所)?请求的(?:网址|URL)/,
    example: 'The following error was encountered while trying to retrieve the URL: http://www.quay.example/'
  },
  {
    what: 'CDN error page',
    page: 'error',
    weight: 'decisive',
    line: /(?:The request could not be satisfied\.|Generated by cloudfront|Fastly error: unknown domain|Request (?:ID|Id|id): ?[\w+/-]{10,}={0,2}\s*$|If you provide content to customers through CloudFront|Request blocked\. We can['’]t connect|An error occurred while processing your request\.\s*$|Reference (?:&#35;|#|&)\S*[0-9a-f]+\.[0-9a-f]+\.\d+|https?:\/\/errors\.edgesuite\.net|Our services aren['’]t available right now|We['’]re working to restore all services as soon as possible|Azure Front Door\s*$|X-Azure-Ref|Ref(?:erence)? [A-Z]: [0-9A-F]{16,}|(?:BucketName|RequestId|HostId|RequestID|HostID):? \S|<?\??(?:xml|Error)>?.{0,40}<Code>|(?:NoSuch(?:Key|Bucket|Upload)|AccessDenied|InvalidArgument|PermanentRedirect|AllAccessDisabled|BlobNotFound|ResourceNotFound|ContainerNotFound|AuthenticationFailed|PublicAccessNotPermitted)\b.{0,200}|The specified (?:key|bucket|blob|container|resource) does not exist|(?:This XML file does not appear to have any style information)|Details: cache-\w+|Error 54113|EdgeCast\b|Edge Location: ?\S|Powered by (?:Imperva|Sucuri|StackPath|Edgio|KeyCDN|BunnyCDN|CDN77))/,
    example: 'Generated by cloudfront (CloudFront)'
  },
  {
    what: 'CDN error page',
    page: 'error',
    weight: 'telling',
    line: /Reference (?:ID|Number|No\.?):? ?#?[0-9a-f-]{8,}|That[’']s all we know\.\s*$/,
    example: 'Reference Number: 1f4a90c27b'
  },
  {
    what: 'Google error page',
    page: 'error',
    weight: 'decisive',
    line: /(?:Error )?\d{3}(?: \([\w ]+\)!!1|\. That[’']s an error\.)|.{0,400}\b(?:server|later|page|URL|permission|request)\b.{0,40}\. ?That[’']s all we know\.\s*$|\d{3}\. (?:Das ist ein Fehler|Il s[’']agit d[’']une erreur|Es un error|Si tratta di un errore|Isso é um erro|Это ошибка)/,
    example: '404. That’s an error.'
  },
  {
    what: 'browser error page',
    page: 'error',
    weight: 'decisive',
    line: /(?:NET::ERR_|ERR_(?:CONNECTION|NAME|SSL|CERT|TOO_MANY|EMPTY|TIMED|INTERNET|TUNNEL|PROXY|ADDRESS|HTTP2|NETWORK|BLOCKED|INVALID|ACCESS|CACHE|QUIC|UNSAFE)\w*|DNS_PROBE_\w+|SEC_ERROR_\w+|SSL_ERROR_\w+|MOZILLA_PKIX_\w+|PR_(?:CONNECT|END)_\w+|NS_ERROR_\w+|INET_E_\w+|DLG_FLAGS_\w+|Your connection is(?: not|n[’']t) (?:private|secure)\s*$|Attackers might be trying to steal|This site can[’']t (?:be reached|provide a secure)|(?:This|The) page isn[’']t working\b.{0,200}|This [Cc]onnection is [Uu]ntrusted|(?:localhost|[\w-]+(?:\.[\w-]+)+) ?(?:refused to connect|took too long to respond|unexpectedly closed the connection|redirected you too many times|didn[’']t send any data|[’']s server IP address could not be found)|(?:Unable|Failed) to connect\s*$|Server not found\s*$|(?:Firefox|Safari|Edge|Chrome|Internet Explorer) (?:can[’']t|cannot|could not|couldn[’']t) (?:establish|find|open|display|reach|connect|load)|The connection (?:was reset(?:[.!]|\s*$)|has timed out|to the server was)|Secure Connection Failed|Warning: Potential Security Risk|Problem loading page|Hmm\. We[’']re having trouble finding that site|You are (?:not connected|offline)|No internet\s*$|Aw, Snap!|This page can[’']t be displayed|Internet Explorer cannot display the webpage|The certificate (?:for this server|is not trusted)|Corrupted Content Error|The page isn[’']t redirecting properly|Diese Verbindung ist nicht sicher|Die Website ist nicht erreichbar|Ce site est inaccessible|No se puede acceder a este sitio|无法访问此网站|このサイトにアクセスできません)/,
    example: 'ERR_CONNECTION_REFUSED'
  },
  {
    what: 'redirect page',
    page: 'error',
    weight: 'telling',
    line: /(?:(?:You are being|You['’]re being|You will be|Please wait while (?:we|you are)) redirect|Redirecting(?: to .{1,300}|\.{3}|…)?\s*$|(?:If|Click here if) (?:you are|your browser (?:does|is)|the page does|nothing happens|you(?:'|’)re) not (?:automatically )?redirect|If you are not redirected|If your browser does not (?:automatically )?redirect|This page has (?:been )?(?:permanently )?moved|The document has moved here|Object moved to here|Moved (?:Permanently|Temporarily)\b|You should be redirected automatically|Click here (?:if you are not|to (?:continue|proceed|be redirected))|Sie werden (?:automatisch )?weitergeleitet|Vous allez être redirigé|Redirigiendo|正在跳转|页面跳转中|자동으로 이동)/,
    example: 'If you are not redirected automatically, follow this link.'
  },
  {
    what: 'failed application',
    page: 'error',
    weight: 'telling',
    line: /(?:We[’']re sorry, but something went wrong|An error occurred in the application and your page could not be served|If you are the application owner,? check (?:the|your) logs|(?:Sorry|Oops|Whoops|Uh oh|Ooops)[!,.… ]{0,4}(?:an error|something (?:went|has gone) wrong|there was an? (?:error|problem)|we(?:[’']re| are| have| encountered| couldn)|this (?:page|link|content|video|site)|the (?:page|link|content|video|file|article|resource)|that page|page not found|nothing (?:was )?found|looks like|your request|an unexpected)\b|Something (?:went|has gone) (?:terribly )?wrong[.!]?\s*(?:(?:Please|Try|Reload|Refresh) .{0,120})?$|We(?:[’']re| are) having trouble (?:loading|displaying|finding)|An (?:unexpected|unknown|internal|unhandled) (?:server )?error (?:has )?occurred[.!]?\s*(?:Please .{0,200})?$|We are (?:unable to|currently experiencing|having trouble)(?: process| technical| load| display)|This page is having a problem loading|Unable to (?:load|process|complete|connect|handle) (?:the|your|this) (?:page|request|content|article)|There (?:was|has been) (?:a|an) (?:problem|error|critical error|unexpected error) (?:processing|loading|with|on|while|serving|handling)|We encountered an error|(?:Page|Application|Runtime|Server|Fatal|System|Script|Database) [Ee]rror[.!]?\s*$|Error (?:loading|processing|retrieving) (?:page|content|request|data)|Failed to load (?:page|content|article)|The (?:service|application|system) is (?:currently |temporarily )?(?:unavailable|not available|down|offline)|Try (?:again|reloading) later\.?\s*$|heroku logs --tail|The server responded with (?:a|an) (?:status|error)|Es ist ein (?:Fehler|unerwarteter Fehler) aufgetreten|Une erreur (?:est survenue|s'est produite|inattendue)|Se ha producido un error|Ha ocurrido un error|Ocorreu um erro|Si è verificato un errore|Er is een fout opgetreden|Произошла ошибка|Wystąpił błąd|Bir hata oluştu|エラーが発生しました|发生错误|出错了|오류가 발생했습니다|Đã xảy ra lỗi|حدث خطأ)/,
    example: 'If you are the application owner, check your logs for details.'
  }
]
