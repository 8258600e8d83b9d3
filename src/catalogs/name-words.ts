const words = (text: string): readonly string[] => text.trim().split(/\s+/)

/** “Mr Lammy said” says no more of Lammy than “Lammy said”: these never introduce. */
export const honorifics: readonly string[] = words('Mr Mrs Ms Miss Mx Messrs')

/** Abbreviations that belong to the name after them: “Sen. Kaine”, “St. Clair”. */
export const abbreviatedTitles: readonly string[] = words(`
  Adm Atty Brig Capt Cdr Cmdr Cmdt Col Cpl Del Dr Fr Gen Gov Hon Insp Lt Maj Msgr Pfc Pres Prof Pvt Rep Reps
  Rev Sen Sens Sgt St Supt Ste Amb Det Ald Dir Mt Lieut Ven
`)

/** What follows a surname and belongs to it: “Smith Jr.”, “Smith III”. */
export const generationalSuffixes: readonly string[] = words('Jr Sr Jnr Snr II III IV')

/** Small words inside a name: “Jan van der Berg”, “Luis de la Cruz”, “Abu Bakr al Baghdadi”. */
export const nameParticles: readonly string[] = words(`
  van von der den de di da do dos das del della dello du la le los las el al bin ibn bint ben ap af av zu zur zum ter ten te
`)

/** The same words where they open a name with a capital: “Van Dyke said”, “De Blasio said”. */
export const capitalizedParticles: readonly string[] = words('Van Von De Di Da Del Della Du Der Den Ter Dos')

/** Prefixes that stay with the name after their hyphen: “al-Assad”, “el-Sisi”. */
export const hyphenatedParticles: readonly string[] = words('al el ad as an ar at az ash ul ur ed es bin ben')

/** How a name may begin that has a second capital: “McMullin”, “DeSantis”, “VanderSloot”, “O'Brien”. */
export const capitalizedPrefixes: readonly string[] = words(`
  Mc Mac De Di Da Du La Le Van Vander Von Fitz Del Des Lo San St Ten Ter Den Dal Al El Ap Vande Della Los O D N
`)

/** Words that open a sentence and so have a capital without being part of the name after them: “But Guo said”. */
export const functionWords: readonly string[] = words(`
  A An The This That These Those It Its He She They We You I His Her Their Our My Your Who Whom Whose What Which Where When
  Why How While As If Though Although Because Since Until Unless Before After Once Whenever Wherever Whether
  And But Or Nor So Yet For In On At By To From Of With Without Within Under Over About Against Between Among Through
  During Despite Like Unlike Near Into Inside Outside Across Along Around Behind Beyond Besides Beside Below Above Upon
  Per Via Amid Toward Towards Throughout
  However Meanwhile Moreover Furthermore Nevertheless Nonetheless Therefore Thus Hence Still Also Too Even Only Just Then
  Later Earlier Now Today Yesterday Tomorrow Tonight Here There Again Indeed Instead Perhaps Maybe Finally First Second
  Third Last Next Soon Recently Previously Originally Eventually Afterwards Afterward Additionally Overall Elsewhere
  Asked According Speaking Yes No Not Never All Some Many Most Both Each Every Any Few Several Other Others Another Either
  Neither None One Two Three Four Five Six Seven Eight Nine Ten Eleven Twelve
  Fifteen Twenty Thirty Forty Fifty Sixty Dozens Hundreds Thousands Millions Being Having Tis Twas Much More Less Such Same Everyone Everybody Someone
  Somebody Anyone Anybody Nobody Something Nothing Everything Let Is Are Was Were Be Been Do Does Did Has Have Had
  Can Could Would Should Might Must Shall Ultimately Similarly Likewise Otherwise Ever
  Said Says Related Read Watch See Asking Citing Following Given Regarding Concerning Including
  Himself Herself Themselves Me Him Them Us Mine Yours Hers Theirs Ours Whoever Whatever Nowadays Sometimes Often
`)

export const calendarWords: readonly string[] = words(`
  Monday Tuesday Wednesday Thursday Friday Saturday Sunday Mon Tue Tues Wed Thu Thur Thurs Fri Sat Sun
  January February March April May June July August September October November December Jan Feb Mar Apr Jun Jul Aug Sep
  Sept Oct Nov Dec Christmas Easter Ramadan Thanksgiving Halloween Spring Summer Autumn Winter
`)

/** Words after which a clause with a speaker of its own may begin: “while Hill said”, “what Guo told them”. */
export const clauseOpeners: readonly string[] = words(`
  that when while as because which what where if though although whom whose since after before until so yet then later
  however today yesterday but whereas once why how than meanwhile still therefore thus instead
  afterwards afterward tomorrow earlier recently also whether unless
`)

/** More of them, but only at the head of a sentence: “And Guo said”, not “Hill and Guo said”. */
export const sentenceOpeners: readonly string[] = words(`
  And Or Nor Now Again Here Moreover Nevertheless Nonetheless Furthermore Perhaps Maybe Finally Tonight Indeed Hence Soon
  Previously Additionally Similarly Likewise Otherwise Ultimately Eventually Sometimes Often Even Only
`)

/** What a hyphen hangs on a name without making it another name: “Kyiv-based”. */
export const compoundTails: readonly string[] = words(`
  based backed led run owned born style era controlled listed bound made trained level wide like only area funded linked
  held ruled brokered sponsored related supported occupied aligned educated friendly
`)
