/** A piece of a template that was never filled in, or a value that came out as its type. */
export interface TemplateForm {
  /** What one is called, so that its plural takes an s. */
  readonly what: string
  /**
   * Pieces of text of which each one has some: a line without any is not searched. A form without cues is a sentence or a
   * word with which a line starts.
   */
  readonly cues?: readonly string[]
  /** Longest line, in UTF-16 code units, where it is looked for. */
  readonly longest?: number
  /** With flags other than `g` only where there are cues. */
  readonly pattern: RegExp
  /** Whether all of the line is wrong, not only what matches. */
  readonly takesLine?: boolean
  readonly example: string
}

// Each pattern reads at most 2,000 characters of a line.

export const templates: readonly TemplateForm[] = [
  {
    what: 'template tag',
    cues: ['{{'],
    pattern:
      /@?\{\{\{?[-~]?\s{0,20}(?!(?:reflist|main|cite|citation|infobox|see also|about|sfn|efn|refn|clear|nbsp|ref|as of|convert|lang|quote|blockquote|flag|flagicon|coord|dead link|webarchive|cn|fact|stub|ndash|snd|who|when|hatnote|redirect|for|other uses|distinguish|further|details|portal|commons|tlx?|unreferenced|navbox|sidebar|small|nowrap|abbr|circa|birth|death|start|end)\b ?(?:\||\}|\d| date| needed))(?:[#/^>!&*@$.]\s?[^{}\n]{0,200}|(?:else|else if [^{}\n]{1,80})|[a-z_$][\w$]*(?:\??\.[\w$]+|\([^{}\n]{0,120}\)|\[[^\]{}\n]{0,60}\])*(?:\s{0,20}[-+*/%<>=!&?:]=?=?[^{}\n]{1,90})?(?:(?:\s{0,20}\|\s{0,20}[a-z_$][\w$]*)+(?:\s?[:(][^{}\n]{0,400})?)?|[A-Z]{2,}[\w.]*|[A-Z]\w*(?:\.\w+)+(?: \w+){0,2}|[A-Z][a-z]+(?:[A-Z]\w*)?|'[^'{}\n]{1,100}'\s{0,20}\|[^{}\n]{1,100}|"[^"{}\n]{1,100}"(?:\s{0,20}\|[^{}\n]{1,100})?|(?:[Ff]irst|[Ll]ast|[Ff]ull|[Uu]ser|[Cc]ompany|[Pp]roduct|[Cc]ustomer|[Cc]lient|[Oo]rder|[Ee]vent|[Pp]age|[Pp]ost|[Ss]ite|[Yy]our|[Pp]hone|[Ee]mail|[Cc]ity)[ _-][\w -]{1,30}|\w+\s+\w+=[^{}\n]{1,160}|[a-z]\w* (?:["'@]|[a-z]\w*[.(])[^{}\n]{0,100})\s{0,20}[-~]?\}\}\}?/g,
    example: '{{ tide.height | round }}'
  },
  {
    what: 'template tag',
    cues: ['{{'],
    pattern: /\{\{[<%]\s*\/?\s*[\w/.-]+[^{}\n]{0,200}[%>]\}\}|\{\{!--[^\n]{0,400}?(?:--\}\}|$)/g,
    example: '{{< figure src="pier.jpg" >}}'
  },
  {
    what: 'template tag',
    cues: ['{%'],
    pattern: /\{%[-+]?\s*\/?[a-z_][\w.]*[^%\n]{0,300}(?:%(?!\})[^%\n]{0,100}){0,3}[-+]?%\}/g,
    example: '{% include "tide.html" %}'
  },
  {
    what: 'template tag',
    cues: ['{#'],
    pattern:
      /\{#[-\s][^#\n]{0,600}#\}|\{#(?:if|each|await|key|snippet|foreach) [^{}\n]{1,120}\}|\{#[a-z][\w.]{1,40}\}/g,
    example: '{# the tide table #}'
  },
  {
    what: 'template tag',
    cues: ['{'],
    pattern:
      /\{(?:!!\s?\$?[^{}\n]{1,120}!!|\*\s[^{}\n]{1,200}\*|\/(?:if|foreach|section|block|capture|literal|strip|each|await|exp:\w+|[a-z]{3,20})|(?:if|elseif|foreach|include|section|assign|capture|block|extends|html_\w+|else)\s[^{}\n]{1,120}|\$[a-z_][\w.>[\]'|:-]{0,80}|![A-Z]\w*\.\w+|exp:[\w:]+[^{}\n]{0,160}|contactfield=\w+|@html [^{}\n]{1,80}|:else(?: if [^{}\n]{1,60})?)\}/g,
    example: '{foreach from=$piers item=pier}'
  },
  {
    what: 'placeholder',
    cues: ['{'],
    pattern:
      /(?<![${#@%\w\\^_=/\]}&?])\{(?:[a-z]\w*(?:[._-][a-z]\w*)+|[a-z]+[A-Z]\w*|[A-Z]{2,}(?:_[A-Z0-9]+)+|(?:name|first ?name|last ?name|full ?name|Name|user|username|title|email|e-mail|date|time|year|month|city|state|country|company|url|link|count|total|number|num|price|amount|value|message|content|body|text|author|page|pages|id|site|domain|keyword|query|location|phone|address|product|category|description|motd|headline|subject|version|language)(?: ?\d)?|(?:[A-Z][a-z]+ )?(?:Name|Firstname|Lastname|Company|City|State|Date|Title|Email|Product|Brand|Service|Keyword|Location|Phone|Address|Username|Price|Number)|(?:My|Your|Our) [A-Z][\w ]{1,24}|(?:NAME|TITLE|EMAIL|DATE|YEAR|CITY|COMPANY|URL|LINK|COUNT|TOTAL|PRICE|FNAME|LNAME))\}(?!\})/g,
    example: '{user_name}'
  },
  {
    what: 'placeholder',
    cues: ['{'],
    pattern:
      /(?<![${\w])\{\d\} (?:of|items?|min(?:utes?)?|results?|comments?|days?|hours?|years?|views?|likes?|others?|more|ago)\b|\b(?:[Pp]age|of|by|on|Showing|[Vv]ersion|than) \{\d\}(?!\w)/g,
    example: 'Showing {0}'
  },
  {
    what: 'plugin tag',
    cues: ['{'],
    pattern:
      /(?<![\w\\\]}^_])\{(?:load(?:position|module|modules)\s[^{}\n]{1,60}|(?:module|modulepos|rsform|jcomments|phocagallery|phocadownload|gallery|youtube|vimeo|audio|mp3|mp4|video|source|tab|slider?|tip|modal|article|snippet|accordion|chronoforms?|ckform|simplecaddy|googlemaps?|mosmap|mosgoogleads|adsense|denvideo|yt_\w+|besps|vsig|igallery|pgslideshow|K2Splitter|AG|BreezingForms|attachments|jumi|widgetkit|unitegallery|easyblog|kl_php|fbcomments?|socialshare|linkr|arttable|tooltip|popup|emailcloak|include|readmore|xtypo_\w+|mosimage|mospagebreak|pagebreak|splitview|toggle)(?:[ =:|,][^{}\n]{0,120})?|\/(?:gallery|youtube|vimeo|audio|mp3|video|source|tabs?|sliders?|tip|modal|article|accordion|ckform|AG|besps|xtypo_\w+|arttable|tooltip|popup|mosmap|slide|toggle))\}/g,
    example: '{loadposition sidebar}'
  },
  {
    what: 'placeholder',
    cues: ['${'],
    pattern: /[$#@]!?\{[A-Za-z_][\w.()[\]'":?, |=-]{0,100}\}/g,
    example: '${pier.name}'
  },
  {
    what: 'placeholder',
    cues: ['#{'],
    pattern: /[#@]\{[A-Za-z_@][\w.()[\]'":?, |=-]{0,100}\}/g,
    example: '#{pier.tide}'
  },
  {
    what: 'Velocity tag',
    cues: ['#'],
    pattern:
      /(?<![\w/&])#(?:set|foreach|if|elseif|parse|include|macro|define|evaluate)\s?\(\s?[$"][^()\n]{0,120}(?:\([^()\n]{0,60}\)[^()\n]{0,60})?\)|^\s*#(?:end|else)\s*$/g,
    example: '#foreach($pier in $piers)'
  },
  {
    what: 'placeholder',
    cues: ['$'],
    pattern:
      /\$(?<=(?:^|[\s>“"])\$)!?[a-z]\w{1,40}\.(?:[a-z]\w{1,40}(?:\.\w+)*(?![\w(-])|get[A-Z]\w*\(\))|\$(?<![\w$]\$)(?:[a-z]+_)+[a-z]+\b|\$\$[A-Z][A-Z_]{2,30}\$\$/g,
    example: '$article.title'
  },
  {
    what: 'template tag',
    cues: ['<'],
    pattern:
      /<%[=#@!:_-]?\s?[^\n]{0,400}?%>|<\?(?:php|=|xml)?\s[^\n]{0,400}?(?:\?>|$)|<\?=[^\n]{1,200}?\?>|<\/?(?:cf(?:output|if|loop|set|include|query)|jsp:\w+|c:\w+|asp:\w+|esi:\w+|txp:\w+|MT[A-Z]?[a-z]\w+|#(?:if|list|assign|else|include)|@[a-z]\w*(?:\.\w+)?|tal:\w+|fmt:\w+|f:\w+|s:property|ui:\w+|h:\w+|v-\w+|ng-\w+)(?:[\s=][^<>\n]{0,200})?\/?>|<!--\s?#(?:include|echo|exec|config|set|if|flastmod)\b[^\n]{0,200}?-->|<!--esi\b[^\n]{0,200}/g,
    example: '<%= pier.name %>'
  },
  {
    what: 'template tag',
    cues: ['?>'],
    pattern: /^[^<\n]{0,200}[;}{)"']\s?\?>[^\n]{0,200}/g,
    takesLine: true,
    example: '"; endwhile; ?> </ul>'
  },
  {
    what: 'template tag',
    cues: ['@'],
    pattern:
      /(?<![\w@.])@(?:(?:Html|Url|Model|ViewBag|ViewData|Component|Umbraco|Styles|Scripts|Ajax|Resources?)\.\w[\w.]{0,80}(?:\([^()\n]{0,120}\))?|(?:section|yield|extends|include|lang|foreach|endforeach|endif|endsection|stop|csrf|stack|push|if|else|auth|guest|can)\((?:'[^'\n]{1,80}'|\$[^()\n]{1,80})[^()\n]{0,80}\)|(?:endforeach|endif|endsection)\b)/g,
    example: '@Html.Raw(Model.Tide)'
  },
  {
    what: 'MODX tag',
    cues: ['[['],
    pattern:
      /\[\[(?:[*!$+~%-]{1,2}|[*!]?[+])[A-Za-z0-9][^\]\n]{0,200}\]\]|\[\[[A-Z]\w+\? ?&[^\]\n]{1,200}\]\]|\[[*!+~(][A-Za-z][\w.-]{1,40}(?:\?[^\]\n]{0,120})?[*!+~)]\]/g,
    example: '[[*pagetitle]]'
  },
  {
    what: 'media tag',
    cues: ['[['],
    pattern: /\[\[\{"(?:fid|type|view_mode)"[^\n]{0,1500}?\}\]\]|\[\[(?:nid|asset|image|file|node):[^\]\n]{1,80}\]\]/g,
    example: '[[{"fid":"812","view_mode":"default"}]]'
  },
  {
    what: 'token',
    cues: ['['],
    pattern:
      /\[(?:node|site|user|term|current-user|current-page|current-date|comment|menu-link|file|vocabulary|profile|commerce-\w+|webform|submission|view|message):[\w:.-]{2,80}(?:=[^\]\n]{1,60})?\]|\[(?:img_assist|inline|adsense|swf|video|youtube|vimeo|media|insert|block|viewfield|slideshow)[|:](?=[^\]\n]{2,300}\])[^\]\n]{2,300}\]/g,
    example: '[node:title]'
  },
  {
    what: 'marker',
    cues: ['###'],
    pattern: /###[A-Za-z][\w.:|-]{1,60}###/g,
    example: '###TIDE_TABLE###'
  },
  {
    what: 'merge tag',
    cues: ['%%', '%{'],
    pattern: /(?<=^|[\s,>(])%%[A-Za-z][\w .:=-]{0,40}%%|%\{[a-z]\w{0,40}\}/g,
    example: '%%First Name%%'
  },
  {
    what: 'merge tag',
    cues: ['*|'],
    pattern: /\*\|[A-Z][^|\n]{0,80}\|\*/g,
    example: '*|LIST:COMPANY|*'
  },
  {
    what: 'merge tag',
    cues: ['«'],
    pattern: /«(?:[A-Z][a-z]+_[A-Za-z_]+|[A-Z][a-z]+[A-Z][A-Za-z]+|[A-Z]{2,}_[A-Z_]+)»/g,
    example: '«First_Name»'
  },
  {
    what: 'merge tag',
    cues: ['['],
    pattern:
      /\[(?:[A-Z][A-Z0-9]+(?:_[A-Z0-9]+)+|[FL]NAME|FIRST ?NAME|LAST ?NAME|FULL ?NAME|EMAIL(?: ADDRESS)?|USERNAME|UNSUBSCRIBE|WEBVERSION|(?:first|last|full|user)_?name(?:, ?fallback=[^\]\n]{0,40})?|%[\w -]{2,40}%?|subscriber:\w+[^\]\n]{0,60}|unsubscribe(?:_link|_url)?|\$\w+\$?)\]/g,
    example: '[FIRST_NAME]'
  },
  {
    what: 'placeholder',
    cues: ['%'],
    pattern:
      /%(?<!(?:[\d%] ?|[\w!#$&*@^~])%)(?:\d\$)?[sd@](?![\w%'’])|%\([a-z]\w{0,30}\)[sd]|%(?<=(?:[\s:(]|^)%)(?:[a-z]{3,20}(?=%(?:[\s.,;)]|$))|[a-z]+(?:[_-][a-z]+)+|[A-Z]{3,}(?:_[A-Z]+)*)%|%(?<=[\s:]%)[A-Z](?=[\s.,;]|$)|\{%[a-z_]+%?\}/g,
    example: 'Posted on %s by %s'
  },
  {
    what: 'shortcode',
    cues: ['['],
    pattern:
      /\[\/?[a-z][\w-]{1,40}(?:[ \u00a0]+[\w-]{1,40} ?= ?(?:"[^"\n]{0,600}"|'[^'\n]{0,600}'|[“”″„«][^“”″„»\n]{0,300}[“”″»]|&quot;[^\n]{0,200}?&quot;|[^\s\]"“”″]{1,200})){1,40}[ \u00a0]*\/?\]/g,
    example: '[gallery ids="12,14" columns="2"]'
  },
  {
    what: 'shortcode',
    cues: ['['],
    pattern:
      /\[\/?(?:contact-form(?:-7)?|wpforms|gravityforms?|ninja_forms?(?:_display_form)?|rev_slider(?:_vc)?|nggallery|nggtags|ngg\w*|vc_\w+|et_pb_\w+|fusion_\w+|su_\w+|av_\w+|mk_\w+|cs_\w+|x_\w+|tm_\w+|trx_\w+|dt_\w+|wpv-\w+|wp_\w+|wp-\w+|woocommerce_\w+|mc4wp_form|tablepress|jwplayer|powerpress|sc_embed_player|one_(?:half|third|fourth|fifth|sixth)(?:_last)?|two_(?:thirds?|fifths?)(?:_last)?|three_(?:fourths?|fifths?)(?:_last)?|recent_posts|related_posts|addtoany|sharethis|adrotate|adinserter|quads|polldaddy|wysija_form|mailpoet_form|ez-toc|lwptoc|siteorigin_widget|elementor-template|layerslider|metaslider|soliloquy|envira-gallery|foogallery|smartslider3|downloads?_\w+|edd_\w+|bbp-\w+|buddypress\w*|learndash\w*|ld_\w+|sensei\w*|caption|pullquote|dropcap|googlemap|gmap|wpgmza|toc|socialpug\w*|easy-social-share\w*|ssba\w*|nectar_\w+|thrive_\w+|themify_\w+|ultimate\w*_\w+|eltd_\w+|qode_\w+|mkdf_\w+|penci_\w+|td_\w+|tdc_\w+|jnews_\w+|embedyt|embed_youtube|youtube_sc|fvplayer|videojs_video|playlist|print-me|print_link|wpdm_\w+|stm_\w+|bt_\w+|column|columns|row|col)(?: [^\]\n]{0,300})?\]|\[(?:embed|playlist)\](?=\S|\s*$)|\[\/(?!(?:b|i|u|s|url|img|quote|size|color|colour|code|list|center|left|right|font|email|spoiler|table|td|tr|th|li|ul|ol|sub|sup|hr|media|attach|user|indent|align|justify|php|html|pre|noparse|strike|highlight|h[1-6]|p|hide|youtube|video|thread|post|quote)\])[a-z][\w-]{2,30}\]/g,
    example: '[vc_row][vc_column]'
  },
  {
    what: 'shortcode',
    cues: ['['],
    // An editor's “[long-standing] dispute” goes on in lower case, and stands within a sentence.
    pattern: /^\s{0,20}\[[a-z]{2,30}(?:[-_][a-z0-9]{1,30}){1,5}\](?=\s{0,20}$|\s{1,20}["“]?\p{Lu})/gu,
    example: '[tide-table]'
  },
  {
    what: 'shortcode',
    cues: ['<!--'],
    pattern: /<!-- ?(?:more|nextpage|noteaser|\/?wp:[a-z][\w/-]{1,60}(?: \{[^\n]{0,400}?\})? ?\/?) ?-->/g,
    example: '<!--more-->'
  },
  {
    what: 'object printed as its type',
    cues: ['[object ', '<'],
    pattern: /\[object [A-Z]\w+\]|<(?:__main__|[a-z_]\w*(?:\.\w+)*)\.?[A-Z]?\w* object at 0x[0-9a-f]+>/g,
    example: '[object Object]'
  },
  {
    what: 'object printed as its type',
    cues: ['@', '[', '`'],
    pattern:
      /(?<![\w/])System\.(?:Collections\.[\w.`[\],]{3,80}|String\[\]|Object(?:\[\])?|Data\.\w[\w.]{2,60}|Web\.UI\.[\w.]{3,60}|Linq\.[\w.+`[\],]{3,80}|Byte\[\]|Threading\.Tasks\.Task[\w`[\].]*)|(?<![\w/.])\[?L?(?:[a-z]\w*\.){2,6}[A-Z]\w*;?@[0-9a-f]{5,8}\b|\[L(?:[a-z]+\.)+[A-Z]\w*;/g,
    example: 'System.Collections.Generic.List`1[System.String]'
  },
  {
    what: 'object printed as its type',
    cues: ['<'],
    pattern:
      /<(?:bound method|function|built-in method|generator object|map object|filter object|zip object|class)\b[^<>\n]{0,120}0x[0-9a-f]{6,16}>|#<[A-Z]\w*(?:::\w+)*:0x[0-9a-f]{8,16}[^>\n]{0,200}>/g,
    example: '#<Pier:0x00007f8b1a2c3d4e>'
  },
  {
    what: 'value that was never set',
    cues: ['ndefined'],
    longest: 150,
    pattern:
      /(?:^|(?<=[|•·:>–—-] ))(?:By |by |[\p{L}][\p{L} ]{1,24}(?: on| by| in)?:? ?)?[£$€¥₹]?[Uu]ndefined(?: min(?:ute)?s? read| (?:comments?|views?|likes?|shares?|ago|[Nn]a[Nn]\b)|,? ?[Nn]a[Nn]|\s*$|(?= [|•·]))[^\n]{0,30}|[£$€¥₹] ?undefined\b|\bundefined(?:undefined)+|\bundefined [Nn]a[Nn]\b/gu,
    example: 'By undefined | 4 min read'
  },
  {
    what: 'value that was never set',
    cues: ['NaN'],
    longest: 150,
    pattern:
      /(?:[\p{L} ]{1,24}: ?)?[£$€¥₹] ?NaN\b|(?<![\w.])NaN ?(?:years?|months?|days?|hours?|min(?:ute)?s?|seconds?|%|km|kg|m\b|°|\/|views?|comments?|ago|of|[£$€]|[A-Z]{3}\b)[^\n]{0,12}|(?:^|: ?)NaN(?=\s*$|[,:/-] ?NaN)|NaN[-/:.]NaN(?:[-/:.]NaN)?/gu,
    example: 'Price: £NaN'
  },
  {
    what: 'value that was never set',
    cues: ['null'],
    longest: 150,
    pattern:
      /^\s*(?:null\s*$|(?:By|Author|Published|Posted|Updated|Price|Total|Location|Source|Category|Tags?|Date)\b[^\n]{0,40}?[: —–|-] ?null\s*$)|[£$€¥₹] ?null\b|\bnullnull\b|(?<=, )null null\b|^Dear null\b|^(?:Hi|Hello) null\b/g,
    example: 'Author: null'
  },
  {
    what: 'value that was never set',
    cues: ['nvalid '],
    longest: 150,
    pattern:
      /(?:^|(?<=[|•·:>] ))(?:[\p{L}][\p{L} ]{1,24}(?: on)?:? ?)?(?:I|i)nvalid (?:[Dd]ate(?:Time)?|date)(?=\s*$|[ ,]*[|•·])|\bInvalid Date(?= (?:at|by|–|-)|Invalid)/gu,
    example: 'Updated: Invalid Date'
  },
  {
    what: 'date of the epoch',
    longest: 150,
    pattern:
      /^\s*(?:(?:Published|Posted|Updated|Date|Created|Modified|Added|Last (?:updated|modified)|Uploaded|Written|Submitted)\b[ :]*(?:on |at )?[: ]*)(?:(?:Thu(?:rsday)?|Wed(?:nesday)?),? )?(?:(?:Jan(?:uary|\.)? 0?1(?:st)?,? 1970|0?1(?:st)? Jan(?:uary|\.)?,? 1970|1970-01-01|0?1[/.]0?1[/.]1970)|(?:Dec(?:ember|\.)? 31(?:st)?,? 1969|31(?:st)? Dec(?:ember|\.)?,? 1969|1969-12-31|12[/.]31[/.]1969))[^\n]{0,40}/g,
    example: 'Published: January 1, 1970'
  },
  {
    what: 'untranslated key',
    longest: 150,
    pattern:
      /^\s*(?!(?:www|https?|ftp|mail)\b)(?=[\w.-]*(?:[a-z][A-Z]|_))[A-Za-z][\w-]{1,40}(?:\.[A-Za-z][\w-]{0,40}){2,8}\s*$/g,
    takesLine: true,
    example: 'pier.tideTable.heading'
  },
  {
    what: 'untranslated key',
    cues: ['_'],
    pattern:
      /^\s*(?!(?:ERR|DNS|NET|NS|SEC|SSL|PR|HTTP|SQL|INET|MOZILLA|ERROR|STATUS|E)_)[A-Z][A-Z0-9]{1,30}(?:[_.][A-Z0-9]+){2,10}\s*:?\s*$|\b(?:COM|MOD|PLG|TPL|JGLOBAL|JLIB)_[A-Z0-9]+(?:_[A-Z0-9]+)+\b/g,
    example: 'PIER_TIDE_HEADING'
  },
  {
    what: 'untranslated key',
    cues: ['???'],
    pattern: /\?\?\?[A-Za-z][\w.-]{2,80}\?\?\?/g,
    example: '???pier.tide???'
  },
  {
    what: 'untranslated key',
    cues: ['⧼'],
    pattern: /⧼[\w.-]{2,80}⧽/g,
    example: '⧼pier-heading⧽'
  },
  {
    what: 'untranslated key',
    cues: ['ranslation missing: ', 'issing translation', '[missing ', '_TRANSLATION'],
    longest: 150,
    pattern:
      /(?:[Tt]ranslation missing: [a-z]{2}(?:-[A-Z]{2})?\.[\w.]{2,80}|\[missing "[^"\n]{2,80}" translation\]|\(missing translation\)|MISSING_TRANSLATION(?: \w+)?|Missing translation: [\w.]+)/g,
    example: 'translation missing: en.pier.tide'
  },
  {
    what: 'filler text',
    pattern:
      /^\W{0,6}(?:(?:[A-Z]\w+ [a-z]+ [a-z]+ [a-z]+ to change this text\.? ?)?Lorem ipsum dolor|(?:Sed ut perspiciatis,? unde omnis|Nemo enim ipsam voluptatem|Neque porro quisquam est|Ut enim ad (?:minim veniam|minima)|Duis aute irure|Excepteur sint occaecat|At vero eos et accusam|Temporibus autem quibusdam|Quis autem vel eum|Nam libero tempore|Itaque earum rerum|Consectetur adipis|Pellentesque habitant|Vestibulum (?:ante ipsum|id ligula)|Curabitur (?:pretium|blandit|non nulla)|Nullam (?:quis risus|id dolor)|Donec (?:sed odio|id elit|ullamcorper|rutrum)|Integer posuere|Cras (?:mattis|justo)|Maecenas (?:faucibus|sed diam)|Etiam porta|Praesent commodo|Fusce dapibus|Morbi leo|Nulla (?:vitae|porttitor|facilisi)|Vivamus sagittis|Sed posuere|Aenean (?:lacinia|eu leo|commodo)|Phasellus|Suspendisse|Quisque velit|Mauris blandit|Aliquam erat volutpat|Proin eget|Stet clita kasd|Eodem modo typi) \w|Lorem Ipsum is (?:simply )?dummy|It is a long established fact that a reader will be distracted|Contrary to popular belief, Lorem Ipsum|There are many variations of passages of Lorem Ipsum|The standard chunk of Lorem Ipsum|Li Europan lingues|Far far away, behind the word mountains|A wonderful serenity has taken possession|(?:Bacon|Zombie|Cupcake|Cat|Hipster|Pirate|Office) ipsum )/g,
    takesLine: true,
    example: 'Lorem ipsum dolor sit amet, consectetur adipiscing elit.'
  },
  {
    what: 'filler text',
    pattern:
      /^\W{0,6}(?:(?:I am|This is) (?:a )?(?:text|test|example|sample|placeholder|dummy|paragraph|heading) (?:block|text|paragraph|content|page)\b|Click (?:the |here )?(?:edit )?(?:button )?to (?:change|add|edit) (?:this |your |the )?(?:text|content|heading|title)|(?:Add|Insert|Enter|Type) text here|(?:Add|Insert|Enter|Type|Put|Write|Place) (?:your|a|some|the) (?:own )?(?:text|content|description|heading|title|paragraph|subtitle|caption)(?: text)? (?:here|below)|Your (?:text|content|heading|title|description) (?:goes )?here\b|(?:Placeholder|Dummy|Sample|Example|Default) text\b\W*$|Edit (?:or remove )?this text|This is (?:just )?(?:some )?(?:placeholder|dummy|filler|sample) (?:text|content)|Double click (?:here )?to edit|Text goes here)/g,
    takesLine: true,
    example: 'I am text block. Click edit button to change it.'
  },
  {
    what: 'filler text',
    pattern:
      /^\W{0,6}(?:This is your (?:About|first|new) (?:page|post)\b|Tell (?:your|the) (?:visitors|customers|world) (?:your story|more about)|Describe your (?:image|product|service|business)\b|\[Your (?:Company|Business|Site|Name)[^\]\n]{0,24}\] ?[|•,]|Just another WordPress site|Welcome to your (?:new )?(?:site|blog|store)!?\s*$)/g,
    takesLine: true,
    example: 'Just another WordPress site'
  }
]
