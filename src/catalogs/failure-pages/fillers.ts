import type {FailureFiller} from './form.ts'

/** Lines that stand on failure pages of all kinds. Each pattern reads at most 500 characters: no longer line is a phrase. */
export const failureFillers: readonly FailureFiller[] = [
  {
    line: /(?:Go |Return |Take me |Back |Please return )?(?:back |home|to (?:the )?(?:home|front|main|previous|start)).{0,40}$/i,
    example: 'Back to the home page'
  },
  {
    line: /(?:Home(?:page)?|Back|Search|Contact(?: us)?|Help|Support|Login|Log in|Sign in|Sign up|Register|Subscribe|Menu|Close|OK|Continue|Reload|Refresh|Retry|Details|More info|Learn more|Loading\.*|Feedback ID|Error|Username:?|Password:?|Submit|Verify|Next|Timeout|help|Terms|Privacy|Report an? (?:issue|problem)|More information|Diagnostic information|Technical details|Troubleshooting)\s*[.!…>»]*\s*$/i,
    example: 'Contact us'
  },
  {
    line: /(?:Please )?(?:try|check|contact|use|visit|go|click|press|reload|refresh|return|wait|report|include|see|provide|note|let us know|send|email|call|confirm|make sure|ensure|verify)\b.{0,240}$/i,
    example: 'Please try again later.'
  },
  {
    line: /(?:If (?:you|the|this|your)|You (?:can|may|might|could|should)|We (?:apologi[sz]e|are sorry|recommend|suggest|have|['’]re sorry)|Sorry|Thank you|Need help|What (?:happened|can I do|now)|Why|This (?:may|might|could|can|means|is|error|page)|There (?:are|may|might|is)|It (?:may|might|could|is)|Most likely|Possible (?:reasons|causes)|Maybe|Perhaps|Suggestions|Did you|Was|Are you|Don['’]t worry|In the meantime|Meanwhile|Alternatively|Or )\b.{0,300}$/,
    example: 'If you typed the address by hand, look for a slip.'
  },
  {line: /(?:https?:\/\/|www\.)\S+$|[a-z0-9-]+(?:\.[a-z0-9-]+)+\/?\S*$/i, example: 'www.quay.example'},
  {
    line: /(?:(?:Your )?(?:IP|Client IP|IP address|URL|URI|Host(?:name)?|Date|Time(?:stamp)?|Path|Server(?: name)?|User agent|Browser|Code|Error|Status|Message|Reason|Method|Proxy|Details|Request|Session|Trace|Event|Message|Attack|Incident|Case|Transaction|Correlation|Reference|Support|ID|Key|Resource)(?: ?(?:ID|id|Id|code|number|address|name|type))?) ?[:#=].{0,160}$/,
    example: 'Time: 2021-03-07 10:15'
  },
  {
    line: /(?:©|\(c\)|Copyright|All rights reserved|Powered by|Hosted by|Made with|Version \d)/i,
    example: '© 2021 Quay Tides'
  },
  {
    line: /(?:.{0,120}\b(?:server|page|request(?:ed)?|URL|website|browser|gateway|upstream|administrator|webmaster|cookies|JavaScript|robot|bots?|IP address)\b|.{0,60}(?:serve?u?[rd]|сервер|сторінк|страниц|запрос|запит|sunucu|szerver|palvelin|strona|serwer|stránk|pagina|página|Seite|页面|服务器|请求|ページ|サーバー|서버|페이지|الخادم|الصفحة|requête|solicitud|richiesta|pedido|żądani)).{0,160}$/i,
    example: 'Der Server antwortet nicht.'
  },
  {line: /(?:[•*·–-]|\d[.)])\s.{0,160}$/, example: '• The link is old'}
]
