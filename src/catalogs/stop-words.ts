/** English words that hold sentences together. */
export const englishStopWords: readonly string[] = [
  ...'a about after all also although am an and any are as at be because been before being but by can could did do does'.split(
    ' '
  ),
  ...'for from had has have he her him his how i if in into is it its just like may me might more most my no not of on or'.split(
    ' '
  ),
  ...'our out over she should so some such than that the their them then there these they this those to under until up us'.split(
    ' '
  ),
  ...'very was we were what when where which while who whom whose why will with would you your'.split(' ')
]

/** Words that hold sentences together and say nothing of their subject; menus and headlines do without them. */
export const stopWords: readonly string[] = [
  ...englishStopWords,
  // German
  ...'aber als am auch auf aus bei das dass dem den der des die ein eine einem einen einer es für hat ich im ist mit nach'.split(
    ' '
  ),
  ...'nicht noch nur oder sich sie sind und von war werden wie wir wird zu zum zur über'.split(' '),
  // French, Spanish, Italian, Portuguese
  ...'au aux avec ce ces dans de du elle en est et il ils la le les leur mais ne nous ont ou par pas plus pour que qui sa se'.split(
    ' '
  ),
  ...'son sont sur un une vous con como del el ella este esta fue ha hay las los lo más muy no para pero por si sin sobre su'.split(
    ' '
  ),
  ...'sus también una y che di della gli ma nel non per più sono come da do dos em foi mais na não no os um uma ao'.split(
    ' '
  ),
  // Dutch, Swedish
  ...'aan dat een het hij ik maar met niet op ook te van voor zijn att av den det en ett han inte jag med och om på som till'.split(
    ' '
  )
]
