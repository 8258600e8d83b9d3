import {listen} from '../../src/language-server/stdio.ts'
import product from '../../package.json' with {type: 'json'}

listen(product)
