/**
 * English words that are glued to a name more often than any brand begins with them: “theCaribbean”, “saidPipa”.
 * Shorter ones begin identifiers and brands (“onClick”, “iPhone”) and are left out.
 */
export const functionWords: ReadonlySet<string> = new Set(
  [
    'about above across after against along although among and around because before behind below beneath beside',
    'besides between beyond both but called despite during each either every except for from had has have her his how',
    'into its like many more most near nor not off only onto other our out outside over said says saying she since some',
    'such than that the their them then there these they this those though through throughout toward towards under',
    'unlike until upon via was were what when where whereas whether which while who whom whose why with within without',
    'would you your'
  ].flatMap((line) => line.split(' '))
)

/** Words that open a sentence, in lower case. */
export const sentenceOpeners: ReadonlySet<string> = new Set(
  [
    'a according additionally after again all also although amid among an and another any are as asked at because before',
    'both but by can despite do during each earlier even every finally first following for from further had has he',
    'her here his how however i if in instead is it its just last later let like many maybe meanwhile more moreover most',
    'mr mrs ms my no not now of on once one only or other others our over perhaps please read see she should similarly',
    'since so some still such that the their then there these they this those though through thus to today two under',
    'until unlike upon was we well were what when where whether which while who why will with without yes yet you your'
  ].flatMap((line) => line.split(' '))
)
