/** Short texts by type of name. ⟦…⟧ marks what is to be found; a text without marks is clean. */
export const nameCases: Readonly<Record<string, readonly string[]>> = {
  'Chinese: family name first': [
    '“The lab opens in spring,” ⟦Guo⟧ said.\n\nGuo Guoping, a physicist at the institute, has waited for nine years.',
    'The orders tripled, ⟦Shan⟧ told the Global Times.\n\nShan Zenghai is chief engineer of the yard.',
    '“We hire every week,” said ⟦Xu⟧. “Nobody leaves.”',
    'Guo Guoping leads the lab. “The lab opens in spring,” Guo said.',
    'Physicist Guo Guoping, 54, leads the lab.\n\nAccording to Guo, it opens in spring.',
    'Zhang Wei and Zhang Min run the stall. “We open at five,” Zhang Min said. “Nobody buys before,” Zhang added.',
    'Mayor Wu Qingwen spoke first. Wu later told reporters that the bridge was safe.',
    'Ouyang Nana plays the cello. “I practise at night,” Ouyang said.'
  ],
  'Chinese: hyphenated or with an English name': [
    'The seats are gone, ⟦Cheung⟧ said.\n\nCheung Man-kwong sits on the committee.',
    'Cheung Man-kwong sits on the committee. The seats are gone, Cheung said.',
    'Anson Chan Fang On-sang stepped down. “I was tired,” Chan said.',
    'President Tsai Ing-wen spoke for an hour. Tsai said the island would not yield.',
    'Jackie Wong Ka-fai owns the café. “Rents doubled,” Wong said.',
    'Lawyer Martin Lee Chu-ming came late. Lee said the law was clear.'
  ],
  Korean: [
    '“The line runs day and night,” ⟦Park⟧ said.\n\nPark Jung-ho, the plant manager, showed the robots.',
    'The plant shuts in May, ⟦Yoo⟧ added. Workers were told on Friday. “It was coming,” Yoo said.',
    'Park Jung-ho manages the plant. “The line runs day and night,” Park said.',
    'Leader Kim Jong-un watched the launch. Kim said it was a success.',
    'Choi Soon-sil and her lawyer Lee Kyung-jae sat apart. Choi said nothing; “She is ill,” Lee said.',
    'Bong Joon Ho won again. “I will drink tonight,” Bong said.',
    'Singer Lee Ji-eun, known as IU, sold the flat. Lee said she needed quiet.'
  ],
  Vietnamese: [
    '“The rice is late,” ⟦Nam⟧ said.\n\nNguyen Van Nam farms two hectares outside Can Tho.',
    'Nguyen Van Nam farms two hectares. “The rice is late,” Nam said.',
    'Prime Minister Pham Minh Chinh toured the port. Chinh said the cranes would come.',
    'Farmer Tran Thi Hoa, 61, lost the crop. “We ate the seed,” Hoa said.',
    'Đặng Thị Lan sells noodles. “Tourists pay double,” Lan said.',
    'Le Duc Tho refused the prize. Tho said there was no peace.'
  ],
  Japanese: [
    '“It is unacceptable,” ⟦Hayashi⟧ said.\n\nChief Cabinet Secretary Yoshimasa Hayashi spoke in Tokyo.',
    'Yoshimasa Hayashi spoke in Tokyo. “It is unacceptable,” Hayashi said.',
    'Kenzaburō Ōe wrote at night. “I feared the morning,” Ōe said.',
    'Researcher Shin’ichi Tanaka dug first. Tanaka said the layer was ash.'
  ],
  Spanish: [
    '“No one voted,” ⟦García⟧ said.\n\nLucía García Ruiz, who counted the ballots, went home at dawn.',
    'Lucía García Ruiz counted the ballots. “No one voted,” García said.',
    'President Luis Lacalle Pou spoke. Lacalle Pou said the well was dry.',
    'Gabriel García Márquez wrote it in Mexico. “I had no money,” García Márquez said.',
    'Writer María José de la Cruz read aloud. De la Cruz said the book took a year.',
    'The clerk, Ana Núñez, wept. “The files burned,” Nunez said.',
    '“I had no money,” ⟦García Márquez⟧ said.\n\nGabriel García Márquez wrote it in Mexico.',
    'Lucía Ruiz said the ballots were gone.\n\nMayor Lucía Ruiz counted them. Sen. Ana Vega said no.',
    'Andrés Manuel López Obrador walked to work. López Obrador said the guards annoyed him.',
    'Jorge Ramos is a baker. “Flour is dear,” said Ramos.'
  ],
  Portuguese: [
    '“The river rose at night,” ⟦da Silva⟧ said.\n\nMarcos da Silva lost two boats.',
    'Marcos da Silva lost two boats. “The river rose at night,” da Silva said.',
    'Marcos da Silva lost two boats. “The river rose at night,” Silva said.',
    'Ana Paula dos Santos runs the school. Dos Santos said forty pupils were missing.',
    'Coach João Carvalho resigned. “I am tired,” Carvalho said.'
  ],
  Arabic: [
    '“The well is dry,” ⟦al-Hashimi⟧ said.\n\nYusuf al-Hashimi, an engineer, drilled it.',
    'Prices doubled, said ⟦al-Masri⟧. “We eat once a day.”',
    'Yusuf al-Hashimi drilled the well. “It is dry,” al-Hashimi said.',
    'Yusuf al-Hashimi drilled the well. “It is dry,” Hashimi said.',
    'Yusuf al-Hashimi drilled the well. “It is dry,” Al-Hashimi said.',
    'Yusuf Al Hashimi drilled the well. “It is dry,” al-Hashimi said.',
    'Yusuf el-Hashimi drilled the well. “It is dry,” Hashimi said.',
    'Abdel Fattah al-Sisi opened the canal. Sisi said it was a gift.',
    'Crown Prince Mohammed bin Salman met him. Bin Salman said little.',
    'Umm Khaled, a widow, sells bread. “Flour is dear,” Umm Khaled said.',
    'Doctor Abu Bakr Osman stayed. Osman said the ward was full.'
  ],
  'Hebrew, Persian, Turkish': [
    '“Close the gate,” ⟦Yıldız⟧ said.\n\nAyşe Yıldız keeps the bees.',
    'Ayşe Yıldız keeps the bees. “Close the gate,” Yıldız said.',
    'Ayşe Yıldız keeps the bees. “Close the gate,” Yildiz said.',
    'Itamar Ben-Gvir came by car. Ben-Gvir said he would return.',
    'Noa Ben David teaches dance. “They fall and laugh,” Ben David said.',
    'Javad Zarif flew home. Zarif said talks had failed.'
  ],
  Dutch: [
    '“The dike holds,” ⟦van der Berg⟧ said.\n\nPieter van der Berg walks it every night.',
    'The dike holds, said ⟦van Dijk⟧. “I walk it every night.”',
    'Pieter van der Berg walks the dike. “It holds,” van der Berg said.',
    'Pieter van der Berg walks the dike. “It holds,” Van der Berg said.',
    'Pieter van der Berg walks the dike. “It holds,” said Berg.',
    'Engineer Sanne de Vries built it. De Vries said the pumps were old.',
    'Mayor Femke ’t Hart opened the lock. ’T Hart said it took nine years.',
    'Joost ten Cate coaches the side. “We were poor,” Ten Cate said.'
  ],
  'German, French, Italian particles': [
    '“The vote was fair,” ⟦von Trotta⟧ said.\n\nKarin von Trotta chaired the count.',
    'Karin von Trotta chaired the count. “It was fair,” von Trotta said.',
    'Karin von Trotta chaired the count. “It was fair,” Von Trotta said.',
    'Charles de Gaulle flew to Baden. De Gaulle said he was finished.',
    'Luca Di Montezemolo sold the yacht. Di Montezemolo said it leaked.',
    'Chef Anne-Sophie du Plessis burned the sauce. Du Plessis said it was meant so.',
    'Bill de Blasio took the train. De Blasio said it was late.',
    'Actor Dick Van Dyke danced. Van Dyke said his knees were fine.'
  ],
  Icelandic: [
    '“The ash fell at noon,” ⟦Katrín⟧ said.\n\nKatrín Jakobsdóttir watched from the farm.',
    'Katrín Jakobsdóttir watched from the farm. “The ash fell at noon,” Katrín said.',
    'Geologist Þorvaldur Þórðarson came by boat. Þorvaldur said it would last.',
    'Sigríður Ósk Eyjólfsdóttir keeps sheep. “They knew first,” Sigríður said.'
  ],
  'Indonesian and other single names': [
    'Suparman, a fisherman, lost two boats. “The wave came at four,” Suparman said.',
    'Fisherman Suparman lost two boats. “The wave came at four,” Suparman said.',
    'President Joko Widodo flew in. Joko said aid was coming; Widodo then left.',
    'A woman named Wati sold the rice. Wati said it was her last.',
    'Budiono, 47, drove the truck. “The brakes failed,” Budiono said.',
    'A 12-year-old girl who gave her name only as Amal stood apart. “I counted the planes,” Amal said.',
    'Her name was Dewi. “Take the bread,” Dewi said.',
    '“The wave came at four,” ⟦Suparman⟧ said. Nobody else in the village had seen it.'
  ],
  'South Asian': [
    '“The monsoon failed,” ⟦Jaiswal⟧ said.\n\nRandhir Jaiswal speaks for the ministry.',
    'Randhir Jaiswal speaks for the ministry. “The monsoon failed,” Jaiswal said.',
    'A. P. J. Abdul Kalam built rockets. Kalam said children should read.',
    'Venkat Raman and his wife Lata Raman weave. “He weaves, I sell,” Lata said.',
    'K. Chandrasekhar Rao came first. Rao told the crowd to wait.'
  ],
  African: [
    '“The road is cut,” ⟦Okafor⟧ said.\n\nChidi Okafor drives the bus to Enugu.',
    'Chidi Okafor drives the bus. “The road is cut,” Okafor said.',
    'Ngozi Okonjo-Iweala chaired it. Okonjo-Iweala said the tariff would fall.',
    'Nurse Thandiwe Dlamini-Zuma stayed. “Who else would?” asked Dlamini-Zuma.'
  ],
  Slavic: [
    '“Crews work in the dark,” ⟦Kondratyev⟧ said.\n\nVeniamin Kondratyev governs the region.',
    'Veniamin Kondratyev governs the region. “Crews work in the dark,” Kondratyev said.',
    'Vladimir Kara-Murza was freed. “I slept on the bus,” Kara-Murza said.',
    'Foreign Minister Dmytro Kuleba flew home. Kuleba said talks went on.',
    'Łukasz Żak drew the map. “It is wrong,” Żak said.'
  ],
  'initials and middle names': [
    '“The bolts were gone,” ⟦Ridley⟧ said.\n\nJ.T. Ridley inspects bridges.',
    'J.T. Ridley inspects bridges. “The bolts were gone,” Ridley said.',
    'J. T. Ridley inspects bridges. “The bolts were gone,” Ridley said.',
    'Mary K. Ashdown left early. Ashdown said she was cold.',
    'W.E.B. Ormond wrote it. Ormond argued that the law was void.',
    'Harold “Hal” B. Quist sold the farm. Quist said he would miss the dog.'
  ],
  'Jr., Sr., III': [
    '“My father built it,” ⟦Hartwell⟧ said.\n\nJames Hartwell Jr. runs the mill.',
    'James Hartwell Jr. runs the mill. “My father built it,” Hartwell said.',
    'James Hartwell, Jr., runs the mill. “My father built it,” Hartwell said.',
    'Thurston Howell III lost the boat. Howell said it was insured.',
    'Robert Downing Sr. carved it. Downing said oak is patient.'
  ],
  nicknames: [
    'Ray “Sugar” Lindell boxed here. “I fell twice,” Lindell said.',
    'Ray "Sugar" Lindell boxed here. "I fell twice," Lindell said.',
    'Dwayne ‘The Rock’ Hansen left. Hansen said he was done.',
    'Guitarist Edward (Eddie) Marchetti plays on. Marchetti said the amp was older than he was.',
    '"I fell twice," ⟦Lindell⟧ said.\n\nRay "Sugar" Lindell boxed here for a decade.'
  ],
  diacritics: [
    'Ingrid Sørensen runs the yard. “It came late,” Sorensen said.',
    'Milos Zeman spoke. Zeman said no. “Never,” Zeman added.',
    'François Légère cooks. “Butter,” Legere said.',
    '“It came late,” ⟦Sørensen⟧ said.\n\nIngrid Sørensen runs the yard.',
    'Zoë Brontë-Škoda keeps the lighthouse. Brontë-Škoda said the lamp was new.'
  ],
  'second capitals and apostrophes': [
    '“The roof leaks,” ⟦McMullin⟧ said.\n\nHeather McMullin owns the hall.',
    '“The roof leaks,” ⟦O’Rourke⟧ said. “It always did.”',
    'Heather McMullin owns the hall. “The roof leaks,” McMullin said.',
    'Heather MacIntyre owns the hall. “The roof leaks,” MacIntyre said.',
    'Sean O\'Rourke owns the hall. "The roof leaks," O\'Rourke said.',
    'Frank VanderSloot sold it. VanderSloot said the price was right.',
    'Dominic D’Angelo sang. “Too high,” D’Angelo said.'
  ],
  titles: [
    'Gov. Hill signed it. Hill said the law was late.',
    'President Hill signed it. Hill said the law was late.',
    'Sen. Tammy Hill objected. Hill said the law was late.',
    'Dr. Ashdown stitched him up. Ashdown said he was lucky.',
    'Police Chief Ridley came out. “We have him,” Ridley said.',
    'Sir Alan Ormond resigned. Sir Alan said he was tired.',
    'Pope Francis prayed. Francis said little.',
    'Lt. Col. Sara Quist led them. Quist said the bridge was mined.',
    'Rear Adm. Daniel Hagar spoke. “They are home,” Hagar said.',
    'Judge Barker rose. Barker said the jury could go.'
  ],
  honorifics: [
    'The bridge stays shut. ⟦Mr Okafor⟧ told the council that the bolts were gone.',
    '“It was dark,” said ⟦Ms. Deans⟧.\n\nFiona Deans runs the cinema.',
    '⟦Mrs Ashdown⟧ said the school would close. Parents wept at the gate.',
    'Chidi Okafor inspects bridges. Mr Okafor told the council that the bolts were gone.',
    'Fiona Deans runs the cinema. “It was dark,” said Ms. Deans.',
    'Fiona Deans, 52, runs the cinema. Ms Deans’s son said it was dark.'
  ],
  'given names used again': [
    'Lata Raman weaves. “I began at nine,” Lata said.',
    'The twins, Tom and Ada Ridley, swam. “It was cold,” said Ada.',
    'His daughter, Ada, swam. “It was cold,” Ada said.',
    'Her brother Tom swam too. Tom said it was cold.',
    'The singer Ronja came late. Ronja said the train stood still.'
  ],
  'people described but not named in full': [
    'A man surnamed Zheng saw it. “He ran,” Zheng said.',
    'A builder identified only as Zheng saw it. Zheng said he ran.',
    'Zheng, a builder, saw it. “He ran,” Zheng said.',
    'Zheng, who lives upstairs, saw it. “He ran,” Zheng said.',
    'Zheng (34) saw it. “He ran,” Zheng said.',
    'Defender Lindell fell. Lindell said the grass was wet.',
    'Their neighbour Lindell fell. Lindell said the grass was wet.',
    'The director, Lindell, fell. Lindell said the grass was wet.',
    '“He ran,” said Zheng, a builder who lives upstairs.'
  ],
  acronyms: [
    'NATO said it would help.',
    'The flood killed nine, WHO said.',
    'The International Rescue Committee (IRC) came. IRC said roads were cut.',
    'China National Machinery (Sinomach) bid. Sinomach said the price was fair.',
    'UNICEF warned that wells were dry, and USAID added that trucks were stuck.',
    'An AFP photographer ran. AFP reported shots.'
  ],
  organisations: [
    'Goldman Sachs cut its forecast. Goldman said growth would slow.',
    '“Growth will slow,” Goldman said in a note.',
    'Shares of Marlin fell. Marlin said it would sell the mine.',
    'Marlin Corp will sell the mine. Marlin said the price was fair.',
    'The retailer Marlin will close shops. Marlin said rents were too high.',
    'Marlin said it would sell the mine. Its shares fell.',
    'Samsung said the factory was safe. Toyota added a shift.',
    'Hamas said it had not seen the plan. Hezbollah denied it.',
    'Xinhua said the dam held. Reuters reported rain.',
    'Netflix announced a film, according to Variety.',
    'Pemex told suppliers to wait.',
    'The Sunday Telegraph said the board had met. The Treasury said nothing.',
    'Marlin chief executive Tom Quist left. Marlin told staff on Friday.'
  ],
  'places and states': [
    'Beijing said the talks went well.',
    'Moscow denied it, and Kyiv said drones had come.',
    'China said exports rose. Tehran warned of a response.',
    'A trader in Varna said prices fell.',
    'He flew from Varna. Varna said the runway was safe.',
    'The mayor of Lindell said the well was dry.',
    'Ministers said China has the grain, and said Russia would sell it.',
    'Varna troops crossed the river. Varna said it was a drill.',
    'The White House said no. Downing Street said nothing.'
  ],
  'common words': [
    'Police said the road was closed.',
    'Prosecutors said he lied. Analysts said shares were dear.',
    'Witnesses told reporters that the roof fell.',
    'Others said it was the rain. Many said nothing.',
    'Residents said the water rose. Traders added that nobody bought.',
    'History tells us that walls fall. Our history is short.',
    'Critics say the law is vague. Supporters say it is late.',
    'Management said the strike was illegal. Unions said it was not.',
    'Firefighters said the fire was out. Volunteers told of smoke.',
    'Harsh comments followed. Major states objected.'
  ],
  'surnames that are words': [
    '“Rates will rise,” ⟦Price⟧ said.\n\nAlan Price sets them.',
    'Rates will rise, ⟦Stone⟧ said. “They must.”',
    'Alan Price sets rates. “They will rise,” Price said. The price of bread rose.',
    '“The hill is mine,” ⟦Hill⟧ said.\n\nBenny Hill owns it.'
  ],
  frames: [
    '⟦Ridley⟧, speaking at the gate, said the bolts were gone.',
    '⟦Ridley⟧ also told the council that the bolts were gone. “I looked twice,” Ridley said.',
    '“I looked twice,” ⟦Ridley⟧ has since said.\n\nAlan Ridley inspects bridges.',
    'The bolts were gone, according to ⟦Ridley⟧.\n\nAlan Ridley inspects bridges.',
    'But ⟦Ridley⟧ said the bolts were gone. “I looked twice,” Ridley said.',
    'On Monday ⟦Ridley⟧ said the bolts were gone.\n\nAlan Ridley inspects bridges.',
    '“I looked twice,” ⟦Ridley⟧ himself said. Alan Ridley inspects bridges.',
    'It was, ⟦Ridley⟧ said, “a bad day for bolts”.',
    'Asked why, ⟦Ridley⟧ replied: “I looked twice.”',
    'Officials said Monday that the bridge was shut.',
    'A spokesman for Ridley said no. A friend of Ridley’s said yes.',
    'Smith and Ridley said the bolts were gone.',
    'What did the mayor say? “Nothing,” said everyone.'
  ],
  'inside a quotation': [
    'Alan Ridley inspects bridges. “I rang the yard and Dave said the bolts were gone,” Ridley said.',
    'Alan Ridley inspects bridges. "I rang the yard and Dave said the bolts were gone," Ridley said.'
  ],
  'headlines and teasers': [
    'Bridge bolts gone, Ridley says\n\nAlan Ridley inspects bridges. “I looked twice,” Ridley said.',
    'Alan Ridley inspects bridges. “I looked twice,” Ridley said.\n\nRead more: Why Ormond says no',
    'Lindell says she will not run.\n\nMayor Ana Lindell has had enough. “I am tired,” Lindell said.'
  ],
  'spelling slips': [
    'Ingrid Solheim runs the yard. “It came late,” ⟦Solhiem⟧ said. Solheim blamed the ice.',
    'Veniamin Kondratyev governs. “Crews work,” ⟦Kondatyev⟧ said. Kondratyev then left.',
    'Mayor Chidi Okafor opened it.\n\nThe crowd cheered ⟦Chidi Okafar⟧, but Okafor did not stay.',
    'Governor Ronald Castellan came. Voters like ⟦Ronlad Castellan⟧, and Castellan said so.',
    'Eric Lindqvist and Erica Lindqvist run the ferry. Eric said it was late; Erica said it was not.',
    'Volodymyr Zelensky spoke. A caption read: President Volodymyr Zelenskyy speaks.',
    'South Korea voted. South Korean papers said so. Roman Catholics prayed in a Roman Catholic church.',
    'Zhang Wei met Zhang Wen. Zhang Wei said yes; Zhang Wen said no.',
    'John Smith met Joan Smith. “We are not related,” Joan Smith said.'
  ],
  pronouns: [
    '“We had hoped for six weeks,” ⟦she⟧ said.\n\nThe ferry went back into service on Monday.',
    'The ice came early. "The part came late," ⟦he⟧ added.',
    'Ingrid Solheim runs the yard. “It came late,” she said.',
    'A fisherman shook his head. “It came late,” he said.',
    '“It came late,” said Ingrid Solheim. “It was dear,” she said.',
    'The prime minister refused. “Not now,” he said.',
    'A mother of two wept. “Take the bread,” she told the soldiers.'
  ],
  quotations: [
    'The part came from Gdansk, and it came late,⟦”⟧ said Ingrid Solheim, who runs the yard.',
    '⟦"⟧The part came late, said Ingrid Solheim, who runs the yard. "We had hoped for six weeks."',
    '“The part came late.\n\n“We had hoped for six weeks,” said Ingrid Solheim, who runs the yard.',
    '“The part came late. “We had hoped for six weeks,” said Ingrid Solheim, who runs the yard.',
    'Ingrid Solheim said it was “late” and “dear”, and that the 5" bolts were gone.'
  ],
  'glued or damaged text': [
    'It was in the paper.⟦Ridley⟧ said the bolts were gone. Alan Ridley inspects bridges.',
    'Malcolm&nbsp;Ridley said the bolts were gone.',
    'Malcolm\u00a0Ridley inspects bridges. “I looked twice,” Ridley said.'
  ]
}
