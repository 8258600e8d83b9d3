import {listen} from '../../src/language-server/stdio.ts'
import manifest from './package.json' with {type: 'json'}

listen({version: manifest.version})
