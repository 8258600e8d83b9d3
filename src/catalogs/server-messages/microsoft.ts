import type {ServerMessageForm} from './form.ts'

// Each pattern reads at most 1,000 characters of a line.

/** ASP, ASP.NET, IIS, and products built on them. */
export const microsoft: readonly ServerMessageForm[] = [
  {
    what: 'ASP error',
    opens:
      /[A-Za-z][\w .()'-]{1,80} (?:error|错误|錯誤|Fehler|erreur|errore|ошибка|エラー|오류|fout|chyba|błąd|hatası) ?'?(?:ASP \d{4}(?: : [0-9a-fA-F]{8})?|(?:0x)?[0-9a-fA-F]{8})'?|error '(?:ASP \d{4}|[0-9a-fA-F]{8})'/,
    through:
      /\.(?:asp|asa|inc|htm|html|aspx)\b ?(?:,|，|、) ?(?:line|行|línea|linea|Zeile|ligne|строка|regel|linha|satır)/,
    more: /^\s*(?:The include file '|Invalid class string|The call to Server|Object doesn't support|The requested (?:property|record)|\S.{0,80}\^$|-+\^)/,
    example: "Microsoft VBScript runtime error '800a000d'\nType mismatch: 'CInt'\n/quay/pier.asp, line 14"
  },
  {
    what: 'ASP error',
    opens: /\/\S{1,200}\.(?:asp|asa|inc) ?(?:,|，) ?(?:line|行|línea|linea|Zeile|ligne|строка) ?\d+/,
    example: '/quay/tide.asp, line 88'
  },
  {
    what: '.NET error',
    opens:
      /Server Error in ['"‘’“”]?\S*['"‘’“”]? Application\.?|Error de servidor en la aplicación|Serverfehler in der Anwendung|Erreur du serveur dans l['’]application|Errore server nell['’]applicazione|Erro de Servidor no Aplicativo|Ошибка сервера в приложении|Błąd serwera w aplikacji|Serverfout in toepassing|Serverfel i tillämpningsprogrammet|Chyba serveru v aplikaci|[“"]\/\S*[”"]应用程序中的服务器错误|['‘“"]\/\S*['’”"] ?アプリケーションでサーバー|['‘“"]\/\S*['’”"] Uygulamasında Sunucu Hatası|['‘“"]\/\S*['’”"] 응용 프로그램에 서버 오류/,
    through: /ASP\.NET[ -]?(?:Version|Versi[óo]n|版本|バージョン)/,
    reach: 80,
    more: /^\s*(?:(?:Description|Exception Details|Source Error|Source File|Stack Trace|Version Information|Details|Notes|Compiler Error Message|Parser Error Message|Descripción|Detalles de la excepción|Error de código fuente|Seguimiento de la pila|Beschreibung|Ausnahmedetails|Quellfehler|Quelldatei|Stapelüberwachung|Versionsinformationen|Description ?|Détails|说明|異常|异常详细信息|源错误|源文件|堆栈跟踪|版本信息)\s?[:：]|Runtime Error|Compilation Error|Parser Error|Configuration Error|The resource cannot be found|Line \d+:|\[\w+(?:Exception|Error)\b|An unhandled exception (?:was generated|occurred)|<!-- Web\.Config|<\/?(?:configuration|system\.web|customErrors)|Object reference not set|An application error occurred on the server)/,
    example:
      "Server Error in '/Quay' Application.\nObject reference not set to an instance of an object.\nDescription: An unhandled exception occurred during the execution of the current web request.\nException Details: System.NullReferenceException: Object reference not set to an instance of an object.\nSource Error:\nLine 14: tide.Show();\nVersion Information: Microsoft .NET Framework Version:4.0.30319; ASP.NET Version:4.7.3056.0"
  },
  {
    what: '.NET error',
    opens:
      /(?:An unhandled exception (?:occurred|was generated)|Exception Details: |Source File: |Compiler Error Message: |Parser Error Message: |Description: An (?:unhandled exception|error occurred during the (?:compilation|parsing|processing))|Descripción: Excepción no controlada|Beschreibung: Unbehandelte Ausnahme|Description ?: Une exception non gérée|Version Information: Microsoft|A potentially dangerous Request\.|Validation of viewstate MAC failed|The state information is invalid for this page|Invalid (?:postback or callback argument|viewstate)|Object reference not set to an instance of an object|An application error occurred on the server|Referencia a objeto no establecida|Der Objektverweis wurde nicht auf eine Objektinstanz|La référence d'objet n'est pas définie|Input string was not in a correct format|Value cannot be null\.|The (?:page|resource) cannot be (?:found|displayed)\.? Description:|Could not load (?:file or assembly|type) '|Thread was being aborted|Maximum request length exceeded|Index was out(?:side the bounds| of range)|(?:CS|BC)\d{4,5}: |未将对象引用设置到对象的实例|Object doesn't support this property or method)/,
    more: /^\s*(?:(?:Description|Exception Details|Source Error|Source File|Stack Trace|Version Information|Parameter name|Details|Compiler Error Message)\s?:|Parameter name: |Line \d+:|\[\w+(?:Exception|Error)\b)/,
    example: "Could not load file or assembly 'Quay.Tides' or one of its dependencies."
  },
  {
    what: '.NET error',
    opens:
      /at (?!.{0,400}\.(?:java|kt|scala|clj|groovy)\b)[\w.`[\]<>+]+\([^)]{0,400}\)(?: in .{1,300}?(?::line|:строка|:Zeile|:ligne) \d+| ?\+\d+|$)/,
    example: 'at Quay.Tides.Show(Int32 pier) in c:\\sites\\quay\\Tides.cs:line 14'
  },
  {
    what: 'ASP.NET Core error',
    opens:
      /HTTP Error \d{3}\.\d{1,2}(?: -|$)|(?:Swapping to|The) Development (?:environment|Mode)|An error occurred while (?:processing your request|starting the application)\.\s*$|Request ID: (?:00-[0-9a-f]{32}|[0-9A-Z]{13}:[0-9A-F]{8}|\|[0-9a-f]{8}-)/,
    through: /^\s*(?:Common (?:causes|solutions)|Most likely causes|Request ID: |HTTP Error|Swapping to)/,
    reach: 4,
    needsMore: true,
    more: /^\s*(?:Common (?:causes of|solutions to) this issue|Troubleshooting steps|Most likely causes|Things you can try|Detailed Error Information|Request ID: |Development [Mm]ode|Swapping to|The (?:Development environment|application process|application failed|attempt|worker process|directory or file|URL|page you are)|For (?:more|additional) information visit|It can result in displaying sensitive|(?:Module|Notification|Handler|Error Code|Requested URL|Physical Path|Logon Method|Logon User)\b|Check the (?:system event log|application)|Enable logging|Attach a debugger|A custom filter|For local debugging)/,
    example:
      'HTTP Error 500.30 - ANCM In-Process Start Failure\nCommon solutions to this issue:\nThe application failed to start'
  },
  {
    what: 'SharePoint error',
    opens: /(?:Sorry, something went wrong|An unexpected error has occurred\.?|Something went wrong)\s*$/,
    through: /Correlation ID: ?[0-9a-f]{8}-|Troubleshoot issues with Microsoft SharePoint/,
    reach: 6,
    needsMore: true,
    more: /^\s*(?:Date and Time: |Go back to site|Technical Details|Correlation ID|Troubleshoot issues|Web Parts Maintenance Page)/,
    example:
      'Sorry, something went wrong\nAn unexpected error has occurred.\nTechnical Details\nCorrelation ID: 9d2c4e1a-77aa-4f00-8a1e-5d7c0b9e2f11'
  },
  {
    what: 'SharePoint error',
    opens:
      /Correlation ID: ?[0-9a-f]{8}-[0-9a-f]{4}|Web Part Error: |The Web Part (?:has timed out|cannot be)|Troubleshoot issues with Microsoft SharePoint/,
    more: /^\s*(?:Date and Time: |Correlation ID)/,
    example: 'Web Part Error: A Web Part or Web Form Control on this Page cannot be displayed or imported.'
  },
  {
    what: 'CMS error',
    opens:
      /(?:Error (?:parsing XSLT file|loading (?:Partial View script|MacroEngine script|userControl|the WebPart|Razor Script)|Loading userControl|in WebPart) ?[:(]|\[Error (?:in|loading) (?:the )?(?:Web[Pp]art|control)|A critical error has occurred\.\s*$|DotNetNuke\.|DNN\.|Umbraco\.|umbraco\.|Sitecore\.|EPiServer\.|Kentico|CMS\.\w+Exception|Orchard\.|Error: [\w ]{1,60} is currently unavailable\.|ModuleLoadException|Error rendering (?:view|partial|control)|Razor(?:Engine)?\b.*[Ee]xception)/,
    more: /^\s*(?:Could not find stored procedure|Error: [\w ]+ is currently unavailable|DotNetNuke\.|Object reference not set)/,
    example: 'Error loading Partial View script (file: ~/Views/MacroPartials/Tides.cshtml)'
  },
  {
    what: 'server message',
    opens:
      /HTTP Web Server: |Lotus Notes Exception|\w+ ISAPI (?:Rewrite|filter)|The server was unable to process the request due to an internal error|Service Unavailable\s*HTTP Error 503/,
    example: 'HTTP Web Server: Invalid View Name Exception'
  }
]
