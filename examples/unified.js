import {retext} from 'retext'
import retextRepeatedWords from 'retext-repeated-words'
import scrapelint from 'scrapelint'
import serverWarning from 'scrapelint/rules/server-warning'
import {reporter} from 'vfile-reporter'

const text = 'Notice: Undefined index: id in /srv/www/page.php on line 12\n\nThe yard said so so often.\n'

// The whole preset beside other plugins …
console.log(reporter(await retext().use(retextRepeatedWords).use(scrapelint).process(text)))

// … or one rule alone.
console.log(reporter(await retext().use(serverWarning, 'warn').process(text)))
