const words = (text: string): readonly string[] => text.trim().split(/\s+/)

/** Verbs that give somebody's words, in the forms that news prose uses: “Guo said”, “Guo tells the Global Times”. */
export const speechVerbs: readonly string[] = words(`
  said says say told tells
  acknowledged acknowledges added adds admitted admits advised alleged alleges answered answers
  argued argues asked asks asserted asserts
  boasted cautioned cautions claimed claims commented comments complained complains conceded concedes concluded concludes
  confirmed confirms contended contends continued continues countered counters cried
  declared declares demanded demands described describes disclosed
  echoed emphasised emphasises emphasized emphasizes estimated estimates exclaimed explained explains
  inquired insisted insists joked jokes lamented laments
  maintained maintains mused mentioned noted notes observed observes
  pleaded pledged pointed predicted put predicts proclaimed promised quipped quips
  reasoned recalled recalls reckoned reckons reiterated reiterates remarked remarks remembered remembers replied
  replies responded responds retorted revealed reveals
  shouted stated states stressed stresses suggested suggests testified texted tweeted tweets
  urged urges vowed warned warns wondered wonders wrote writes
`)

/** Words that may stand between a speaker and the verb: “Guo also said”, “Guo has since told”, “Guo himself said”. */
export const verbAdverbs: readonly string[] = words(`
  also later then further since previously earlier recently first once again still already reportedly
  had has have himself herself repeatedly immediately quickly subsequently finally simply often
  only even just now always famously flatly jokingly publicly privately bluntly candidly
`)

/** Verbs that open a parenthesis about the moment of speaking: “Guo, speaking at the gate, said”. */
export const parentheticalParticiples: readonly string[] = words(`
  speaking talking referring citing quoting echoing adding noting recalling describing discussing addressing
  writing commenting responding replying pointing alluding standing sitting wearing holding smiling laughing
  gesturing looking appearing arguing explaining reflecting interviewed asked reached contacted pressed quoted
  flanked questioned
`)

/** Verbs that are nouns as well (“Harsh comments earn scorn”) or mean more than speech: they count where speech clearly follows. */
export const ambiguousVerbs: readonly string[] = words(`
  answers claims continued continues described describes emphasises emphasizes maintained maintains predicts promised put
  responded responds revealed reveals comments counters demands estimates notes remarks states
`)

/** Words that may follow a speaker after the verb: “…, said Guo after the match”, not “according to Reuters data”. */
export const attributionFollowers: readonly string[] = words(`
  about after again also although among amid and as at because before but by during earlier for from here how if in into just
  last later next of on once outside over since so than that the then there this through to today tomorrow tonight
  under until via when where whether which while who whose with without yesterday
`)

/** Verbs whose object is who listens: “…, Guo told Hill” is no speech of Hill's. */
export const listenerVerbs: readonly string[] = words('told tells urged urges advised')
