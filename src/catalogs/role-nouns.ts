const words = (text: string): readonly string[] => text.trim().split(/\s+/)

/**
 * What people are called by what they do or are. Before a bare name one of them introduces it (“striker Guo said”);
 * its plural at the head of a sentence is no name (“Traders said”).
 */
export const roleNouns: readonly string[] = words(`
  academic accountant activist actor actress adviser advisor agent aide ambassador analyst anchor announcer archaeologist
  architect artist artiste assistant astronaut astronomer athlete attorney aunt author
  baby backer banker baker barber baron batsman bishop biologist blogger bodyguard bookseller boss boxer boy boyfriend
  broadcaster broker brother builder bureaucrat businessman businesswoman butcher buyer
  campaigner candidate captain cardinal carer carpenter caretaker cashier celebrity chair chairman chairperson chairwoman
  champion chancellor chef chemist chief child cleaner cleric clerk climber coach collector colleague columnist comedian
  commander commentator commissioner companion composer conductor congressman congresswoman conservationist consultant
  contractor cook correspondent councillor councilman councilor counsel counselor counterpart couple cousin cricketer
  critic curator cyclist
  dad dame dancer daughter dealer dean defender delegate dentist deputy designer detective developer diplomat director
  doctor driver duke
  ecologist economist editor educator electrician employee employer engineer entrepreneur envoy executive expert explorer
  farmer father fellow fighter filmmaker financier firefighter fisherman footballer forecaster forward founder co-founder
  friend
  gardener general geologist girl girlfriend goalkeeper golfer governor graduate grandfather grandmother grandson
  guard guardian guest guide guitarist
  handler headmaster headteacher hero historian homeowner host hostage hunter husband
  illustrator immigrant imam influencer inspector instructor intern interpreter inventor investigator investor
  jockey journalist judge juror
  keeper king
  labourer laborer lady landlord lawmaker lawyer leader lecturer legislator librarian lieutenant lobbyist lord
  magistrate magnate major maker man manager mate mayor mechanic mediator medic member merchant midfielder migrant
  minister mom mother mum musician
  nephew neighbour neighbor newcomer niece novelist nurse
  officer official operator organiser organizer owner
  painter parent parishioner partner passenger pastor patient pensioner performer pharmacist philosopher photographer
  physician physicist pianist pilot pioneer player playwright poet policeman policewoman politician pollster pope porter
  president premier presenter priest prince princess principal prisoner producer professor programmer prosecutor
  protester psychiatrist psychologist publicist publisher pundit pupil
  queen
  rabbi racer ranger rapper rebel receptionist referee refugee reporter representative researcher resident retiree rider
  rival rower ruler runner
  sailor salesman scholar schoolboy schoolgirl scientist scout screenwriter sculptor secretary senator sergeant
  shareholder sheikh sheriff shepherd shopkeeper singer sir sister skipper socialite soldier solicitor son songwriter sophomore
  spokesman spokesperson spokeswoman sportsman staffer star statistician stepfather stepmother strategist striker student
  supervisor supporter surgeon surveyor survivor suspect swimmer
  tailor teacher teammate technician teenager tenant tester therapist toddler trader trainer translator traveller
  treasurer trustee tutor tycoon
  umpire uncle undersecretary
  vendor veteran veterinarian vicar victim villager violinist vocalist volunteer voter
  waiter waitress warden warrior widow widower wife winger winner witness woman worker workman writer
  youngster youth
`)

/** Words that give a name to somebody: “a woman named Ada”. */
export const namingWords: readonly string[] = words(
  'named called surnamed nicknamed dubbed aka alias callsign codename codenamed moniker'
)

/** Those who speak as a body, and plurals that no role noun gives: “Police said”. */
export const collectiveNouns: readonly string[] = words(`
  police people men women children staff crew management government parliament congress senate cabinet court jury church
  council authorities troops forces families relatives sources opponents insurgents militants
  democrats republicans conservatives liberals socialists communists greens tories
  regulators insurers carriers airlines companies banks unions states fans allies demonstrators rescuers
  locals insiders sceptics skeptics proponents advocates meteorologists reports documents records data figures statistics
  polls surveys studies media state customs defence defense prosecution headquarters bulls bears bookmakers
  spokesmen policemen businessmen firemen paramedics firefighters hospitals schools lawmakers eyewitnesses ministries
  history evidence research legend rumour rumor tradition experience science logic wisdom commuters shoppers tourists reality scripture speculation
`)
