/**
 * Given names and surnames of the United States with their frequency in thousandths of a percent, the most frequent first.
 * Derived from the 1990 census (public domain) by way of github.com/treyhunner/names, MIT, © Trey Hunner.
 */
export const US_MEN = `
james:3318 john:3271 robert:3143 michael:2629 william:2451 david:2363 richard:1703 charles:1523 joseph:1404 thomas:1380 christopher:1035 daniel:974
paul:948 mark:938 donald:931 george:927 kenneth:826 steven:780 edward:779 brian:736 ronald:725 anthony:721 kevin:671 jason:660 matthew:657 gary:650
timothy:640 jose:613 larry:598 jeffrey:591 frank:581 scott:546 eric:544 stephen:540 andrew:537 raymond:488 gregory:441 joshua:435 jerry:432 dennis:415
walter:399 patrick:389 peter:381 harold:371 douglas:367 henry:365 carl:346 arthur:335 ryan:328 roger:322 joe:321 juan:316 jack:315 albert:314
jonathan:313 justin:311 terry:311 gerald:309 keith:308 samuel:306 willie:302 ralph:282 lawrence:282 nicholas:275 roy:273 benjamin:270 bruce:263
brandon:260 adam:259 harry:251 fred:251 wayne:249 billy:248 steve:246 louis:243 jeremy:242 aaron:240 randy:232 howard:230 eugene:230 carlos:229
russell:224 bobby:223 victor:222 martin:216 ernest:215 phillip:213 todd:213 jesse:209 craig:206 alan:204 shawn:200 clarence:197 sean:197 philip:197
chris:197 johnny:195 earl:193 jimmy:191 antonio:190 danny:190 bryan:190 tony:190 luis:189 mike:189 stanley:186 leonard:186 nathan:185 dale:184
manuel:181 rodney:180 curtis:180 norman:177 allen:174 marvin:171 vincent:168 glenn:167 jeffery:166 travis:166 jeff:166 chad:165 jacob:165 lee:162
melvin:162 alfred:162 kyle:160 francis:160 bradley:159 jesus:155 herbert:155 frederick:154 ray:153 joel:152 edwin:148 don:145 eddie:144 ricky:141
troy:138 randall:138 barry:134 alexander:132 bernard:127 mario:125 leroy:125 francisco:124 marcus:124 micheal:123 theodore:123 clifford:123 miguel:122
oscar:122 jay:118 jim:118 tom:117 calvin:115 alex:115 jon:115 ronnie:113 bill:112 lloyd:112 tommy:112 leon:112 derek:112 warren:110 darrell:108
jerome:108 floyd:107 leo:106 alvin:105 tim:104 wesley:104 gordon:104 dean:104 greg:104 jorge:104 dustin:103 pedro:103 derrick:103 dan:101 lewis:99
zachary:99 corey:98 herman:97 maurice:97 vernon:97 roberto:97 clyde:95 glen:94 hector:94 shane:93 ricardo:93 sam:92 rick:91 lester:91 brent:90
ramon:90 charlie:90 tyler:89 gilbert:89 gene:87 marc:87 reginald:84 ruben:82 brett:82 angel:82 nathaniel:81 rafael:81 leslie:81 edgar:80 milton:80
raul:79 ben:78 chester:78 cecil:78 duane:77 franklin:77 andre:76 elmer:74 brad:73 gabriel:73 ron:72 mitchell:72 roland:72 arnold:72 harvey:72 jared:71
adrian:69 karl:69 cory:68 claude:68 erik:68 darryl:67 jamie:66 neil:66 jessie:65 christian:65 javier:65 fernando:65 clinton:65 ted:64 mathew:64
tyrone:64 darren:64 lonnie:64 lance:63 cody:63 julio:63 kelly:63 kurt:62 allan:61 nelson:61 guy:60 clayton:60 hugh:60 max:59 dwayne:59 dwight:58
armando:58 felix:58 jimmie:58 everett:57 jordan:56 ian:56 wallace:56 ken:55 bob:55 jaime:55 casey:54 alfredo:54 alberto:53 dave:53 ivan:53 johnnie:52
sidney:52 byron:52 julian:52 isaac:51 morris:51 clifton:50 willard:50 daryl:50 ross:50 virgil:49 andy:49 marshall:49 salvador:49 perry:49 kirk:49
sergio:49 marion:48 tracy:48 seth:48 kent:48 terrance:48 rene:48 eduardo:47 terrence:47 enrique:46 freddie:46 wade:45 austin:44 stuart:44 fredrick:43
arturo:43 alejandro:43 jackie:43 joey:43 nick:43 luther:43 wendell:42 jeremiah:42 evan:42 julius:42 dana:42 donnie:41 otis:41 shannon:40 trevor:40
oliver:40 luke:40 homer:40 gerard:40 doug:40 kenny:39 hubert:39 angelo:39 shaun:39 lyle:38 matt:38 lynn:38 alfonso:38 orlando:37 rex:37 carlton:37
ernesto:37 cameron:37 neal:37 pablo:36 lorenzo:36 omar:36 wilbur:36 blake:36 grant:36 horace:36 roderick:36 kerry:36 abraham:35 willis:35 rickey:35
jean:35 ira:35 andres:34 cesar:34 johnathan:34 malcolm:34 rudolph:34 damon:34 kelvin:34 rudy:34 preston:34 alton:33 archie:33 marco:33 wm:33 pete:32
randolph:32 garry:32 geoffrey:32 jonathon:32 felipe:32 bennie:32 gerardo:32 ed:32 dominic:32 robin:32 loren:32 delbert:31 colin:31 guillermo:31
earnest:31 lucas:31 benny:30 noel:30 spencer:30 rodolfo:30 myron:30 edmund:30 garrett:29 salvatore:29 cedric:29 lowell:29 gregg:29 sherman:28
wilson:28 devin:28 sylvester:28 kim:28 roosevelt:28 israel:28 jermaine:28 forrest:27 wilbert:27 leland:27 simon:26 guadalupe:26 clark:26 irving:26
carroll:26 bryant:26 owen:26 rufus:25 woodrow:25 sammy:25 kristopher:25 mack:25 levi:25 marcos:25 gustavo:25 jake:25 lionel:24 marty:24 taylor:24
ellis:24 dallas:24 gilberto:24 clint:24 nicolas:24 laurence:24 ismael:24 orville:24 drew:24 jody:24 ervin:23 dewey:23 al:23 wilfred:23 josh:23 hugo:23
ignacio:23 caleb:23 tomas:23 sheldon:23 erick:23 frankie:23 stewart:22 doyle:22 darrel:22 rogelio:22 terence:22 santiago:22 alonzo:22 elias:22 bert:22
elbert:22 ramiro:22 conrad:22 pat:22 noah:22 grady:21 phil:21 cornelius:21 lamar:21 rolando:21 clay:21 percy:21 dexter:21 bradford:21 merle:21
darin:20 amos:20 terrell:20 moses:20 irvin:20 saul:20 roman:20 darnell:20 randal:20 tommie:20 timmy:19 darrin:19 winston:19 brendan:19 toby:19 van:19
abel:19 dominick:19 boyd:19 courtney:19 jan:19 emilio:19 elijah:19 cary:19 domingo:19 santos:19 aubrey:19 emmett:19 marlon:19 emanuel:19 jerald:19
edmond:19 emil:19 dewayne:18 will:18 otto:18 teddy:18 reynaldo:18 bret:18 morgan:18 jess:18 trent:18 humberto:18 emmanuel:18 stephan:18 louie:18
vicente:17 lamont:17 stacy:17 garland:17 miles:17 micah:17 efrain:17 billie:17 logan:17 heath:17 rodger:17 harley:17 demetrius:17 ethan:17 eldon:17
rocky:16 pierre:16 junior:16 freddy:16 eli:16 bryce:16 antoine:16 robbie:16 kendall:16 royce:16 sterling:16 mickey:16 chase:16 grover:16 elton:16
cleveland:16 dylan:16 chuck:16 damian:16 reuben:15 stan:15 august:15 leonardo:15 jasper:15 russel:15 erwin:15 benito:15 hans:15 monte:15 blaine:15
ernie:15 curt:15 quentin:15 agustin:15 murray:15 jamal:14 devon:14 adolfo:14 harrison:14 tyson:14 burton:14 brady:14 elliott:14 wilfredo:14 bart:14
jarrod:14 vance:14 denis:14 damien:14 joaquin:14 harlan:14 desmond:14 elliot:14 darwin:14 ashley:14 gregorio:14 buddy:14 xavier:13 kermit:13 roscoe:13
esteban:13 anton:13 solomon:13 scotty:13 norbert:13 elvin:13 williams:13 nolan:13 carey:13 rod:13 quinton:13 hal:13 brain:13 rob:13 elwood:13
kendrick:13 darius:13 moises:13 son:12 marlin:12 fidel:12 thaddeus:12 cliff:12 marcel:12 ali:12 jackson:12 raphael:12 bryon:12 armand:12 alvaro:12
jeffry:12 dane:12 joesph:12 thurman:12 ned:12 sammie:12 rusty:12 michel:12 monty:12 rory:12 fabian:12 reggie:12 mason:12 graham:12 kris:11 isaiah:11
vaughn:11 gus:11 avery:11 loyd:11 diego:11 alexis:11 adolph:11 norris:11 millard:11 rocco:11 gonzalo:11 derick:11 rodrigo:11 gerry:11 stacey:11
carmen:11 wiley:11 rigoberto:11 alphonso:11 ty:11 shelby:11 rickie:11 noe:11 vern:10 bobbie:10 reed:10 jefferson:10 elvis:10 bernardo:10 mauricio:10
hiram:10 donovan:10 basil:10 riley:10 ollie:10 nickolas:10 maynard:10 scot:10 vince:10 quincy:10 eddy:10 sebastian:10 federico:10 ulysses:10
heriberto:10 donnell:10 cole:10 denny:10 davis:10 gavin:10 emery:10 ward:10 romeo:10 jayson:10 dion:10 dante:10 clement:10 coy:10 odell:10 maxwell:10
jarvis:10 bruno:10 issac:10 mary:9 dudley:9 brock:9 sanford:9 colby:9 carmelo:9 barney:9 nestor:9 hollis:9 stefan:9 donny:9 art:9 linwood:9 beau:9
weldon:9 galen:9 isidro:9 truman:9 delmar:9 johnathon:9 silas:9 frederic:9 dick:9 kirby:9 irwin:9 cruz:9 merlin:9 merrill:9 charley:9 marcelino:9
lane:9 harris:9 cleo:9 carlo:9 trenton:9 kurtis:9 hunter:9 aurelio:9 winfred:9 vito:9 collin:9 denver:9 carter:9 leonel:8 emory:8 pasquale:8
mohammad:8 mariano:8 danial:8 blair:8 landon:8 dirk:8 branden:8 adan:8 numbers:8 clair:8 buford:8 german:8 bernie:8 wilmer:8 joan:8 emerson:8
zachery:8 fletcher:8 jacques:8 errol:8 dalton:8 monroe:8 josue:8 dominique:8 edwardo:8 booker:8 wilford:8 sonny:8 shelton:8 carson:8 theron:8
raymundo:8 daren:8 tristan:8 houston:8 robby:8 lincoln:8 jame:8 genaro:8 gale:8 bennett:8 octavio:8 cornell:8 laverne:8 hung:8 arron:8 antony:8
herschel:7 alva:7 giovanni:7 garth:7 cyrus:7 cyril:7 ronny:7 stevie:7 lon:7 freeman:7 erin:7 duncan:7 kennith:7 carmine:7 augustine:7 young:7 erich:7
chadwick:7 wilburn:7 russ:7 reid:7 myles:7 anderson:7 morton:7 jonas:7 forest:7 mitchel:7 mervin:7 zane:7 rich:7 jamel:7 lazaro:7 alphonse:7 randell:7
major:7 johnie:7 jarrett:7 brooks:7 ariel:7 abdul:7 dusty:7 luciano:7 lindsey:7 tracey:7 seymour:7 scottie:7 eugenio:7 mohammed:7 sandy:7 valentin:7
chance:7 arnulfo:7 lucien:7 ferdinand:7 thad:7 ezra:7 sydney:7 aldo:7 rubin:6 royal:6 mitch:6 earle:6 abe:6 wyatt:6 marquis:6 lanny:6 kareem:6 jamar:6
boris:6 isiah:6 emile:6 elmo:6 aron:6 leopoldo:6 everette:6 josef:6 gail:6 eloy:6 dorian:6 rodrick:6 reinaldo:6 lucio:6 jerrod:6 weston:6 hershel:6
barton:6 parker:6 lemuel:6 lavern:6 burt:6 jules:6 gil:6 eliseo:6 ahmad:6 nigel:6 efren:6 antwan:6 alden:6 margarito:6 coleman:6 refugio:6 dino:6
osvaldo:6 les:6 deandre:6 normand:6 kieth:6 ivory:6 andrea:6`

export const US_WOMEN = `
mary:2629 patricia:1073 linda:1035 barbara:980 elizabeth:937 jennifer:932 maria:828 susan:794 margaret:768 dorothy:727 lisa:704 nancy:669 karen:667
betty:666 helen:663 sandra:629 donna:583 carol:565 ruth:562 sharon:522 michelle:519 laura:510 sarah:508 kimberly:504 deborah:494 jessica:490
shirley:482 cynthia:469 angela:468 melissa:462 brenda:455 amy:451 anna:440 rebecca:430 virginia:430 kathleen:424 pamela:416 martha:412 debra:408
amanda:404 stephanie:400 carolyn:385 christine:382 marie:379 janet:379 catherine:373 frances:370 ann:364 joyce:364 diane:359 alice:357 julie:348
heather:337 teresa:336 doris:335 gloria:335 evelyn:322 jean:315 cheryl:315 mildred:313 katherine:313 joan:306 ashley:303 judith:297 rose:296
janice:285 kelly:283 nicole:281 judy:276 christina:275 kathy:272 theresa:271 beverly:267 denise:264 tammy:259 irene:252 jane:250 lori:248 rachel:242
marilyn:241 andrea:236 kathryn:234 louise:229 sara:229 anne:228 jacqueline:228 wanda:226 bonnie:223 julia:223 ruby:221 lois:220 tina:220 phyllis:219
norma:218 paula:217 diana:216 annie:216 lillian:211 emily:208 robin:208 peggy:208 crystal:207 gladys:205 rita:204 dawn:202 connie:200 florence:200
tracy:197 edna:197 tiffany:195 carmen:195 rosa:194 cindy:192 grace:189 wendy:185 victoria:180 edith:179 kim:178 sherry:178 sylvia:177 josephine:177
thelma:175 shannon:175 sheila:175 ethel:174 ellen:173 elaine:173 marjorie:173 carrie:171 charlotte:169 monica:166 esther:166 pauline:165 emma:165
juanita:164 anita:162 rhonda:162 hazel:161 amber:160 eva:159 debbie:157 april:154 leslie:154 clara:153 lucille:153 jamie:153 joanne:150 eleanor:150
valerie:149 danielle:149 megan:147 alicia:146 suzanne:145 michele:145 gail:145 bertha:143 darlene:142 veronica:142 jill:142 erin:141 geraldine:141
lauren:137 cathy:137 joann:136 lorraine:135 lynn:135 sally:135 regina:133 erica:130 beatrice:130 dolores:129 bernice:128 audrey:127 yvonne:126
annette:125 june:125 samantha:124 marion:122 dana:122 stacy:121 ana:120 renee:120 ida:118 vivian:118 roberta:117 holly:117 brittany:117 melanie:116
loretta:115 yolanda:115 jeanette:115 laurie:114 katie:113 kristen:111 vanessa:111 alma:111 sue:111 elsie:110 beth:110 jeanne:109 vicki:109 carla:107
tara:107 rosemary:107 eileen:105 terri:105 gertrude:103 lucy:103 tonya:102 ella:101 stacey:101 wilma:99 gina:99 kristin:99 jessie:98 natalie:98
agnes:98 vera:98 willie:97 charlene:97 bessie:96 delores:95 melinda:94 pearl:94 arlene:94 maureen:92 colleen:92 allison:92 tamara:92 joy:91 georgia:91
constance:91 lillie:90 claudia:90 jackie:90 marcia:90 tanya:89 nellie:89 minnie:89 marlene:88 heidi:88 glenda:88 lydia:86 viola:86 courtney:86
marian:86 stella:85 caroline:85 dora:84 jo:83 vickie:82 mattie:81 terry:80 maxine:79 irma:79 mabel:78 marsha:78 myrtle:78 lena:77 christy:77 deanna:76
patsy:76 hilda:75 gwendolyn:74 jennie:73 nora:73 margie:72 nina:72 cassandra:72 leah:72 penny:71 kay:71 priscilla:71 naomi:71 carole:71 brandy:70
olga:70 billie:69 dianne:69 tracey:69 leona:69 jenny:68 felicia:68 sonia:68 miriam:66 velma:66 becky:66 bobbie:65 violet:65 kristina:65 toni:64
misty:63 mae:63 shelly:62 daisy:62 ramona:62 sherri:62 erika:61 katrina:61 claire:61 lindsey:60 lindsay:60 geneva:59 guadalupe:59 belinda:59
margarita:59 sheryl:59 cora:58 faye:58 ada:57 natasha:57 sabrina:57 isabel:57 marguerite:56 hattie:56 harriet:56 molly:55 cecilia:55 kristi:55
brandi:55 blanche:55 sandy:55 rosie:55 joanna:55 iris:55 eunice:54 angie:54 inez:53 lynda:53 madeline:52 amelia:52 alberta:52 genevieve:51 monique:51
jodi:51 janie:51 maggie:51 kayla:51 sonya:51 jan:51 lee:51 kristine:51 candace:51 fannie:50 maryann:50 opal:50 alison:50 yvette:50 melody:50 luz:49
susie:49 olivia:49 flora:49 shelley:49 kristy:48 mamie:48 lula:48 lola:48 verna:48 beulah:48 antoinette:48 candice:46 juana:46 jeannette:46 pam:46
kelli:46 hannah:45 whitney:45 bridget:45 karla:44 celia:44 latoya:43 patty:43 shelia:43 gayle:43 della:43 vicky:43 lynne:43 sheri:42 marianne:42
kara:41 jacquelyn:41 erma:41 blanca:41 myra:40 leticia:40 pat:40 krista:40 roxanne:40 angelica:39 johnnie:39 robyn:39 francis:39 adrienne:39
rosalie:39 alexandra:39 brooke:39 bethany:39 sadie:39 bernadette:39 traci:38 jody:38 kendra:38 jasmine:38 nichole:38 rachael:38 chelsea:38 mable:38
ernestine:38 muriel:38 marcella:37 elena:37 krystal:37 angelina:37 nadine:36 kari:36 estelle:36 dianna:36 paulette:36 lora:36 mona:35 doreen:35
rosemarie:35 angel:35 desiree:35 antonia:35 hope:34 ginger:34 janis:34 betsy:34 christie:34 freda:34 mercedes:33 meredith:33 lynette:33 teri:33
cristina:33 eula:33 leigh:32 meghan:32 sophia:32 eloise:32 rochelle:32 gretchen:32 cecelia:32 raquel:31 henrietta:31 alyssa:31 jana:31 kelley:31
gwen:31 kerry:31 jenna:30 tricia:30 laverne:30 olive:30 alexis:30 tasha:30 silvia:29 elvira:29 casey:29 delia:29 sophie:29 kate:29 patti:29 lorena:29
kellie:29 sonja:29 lila:29 lana:29 darla:29 may:29 mindy:29 essie:29 mandy:29 lorene:28 elsa:28 josefina:28 jeannie:28 miranda:28 dixie:28 lucia:28
marta:28 faith:28 lela:28 johanna:28 shari:28 camille:28 tami:27 shawna:27 elisa:27 ebony:27 melba:27 ora:27 nettie:27 tabitha:27 ollie:27 jaime:27
winifred:27 kristie:27 marina:27 alisha:27 aimee:27 rena:27 myrna:26 marla:26 tammie:26 latasha:26 bonita:26 patrice:26 ronda:26 sherrie:26 addie:26
francine:25 deloris:25 stacie:25 adriana:25 cheri:25 shelby:25 abigail:25 celeste:25 jewel:25 cara:25 adele:25 rebekah:25 lucinda:25 dorthy:25
chris:24 effie:24 trina:24 reba:24 shawn:24 sallie:24 aurora:24 lenora:24 etta:24 lottie:24 kerri:24 trisha:24 nikki:24 estella:24 francisca:24
josie:24 tracie:24 marissa:24 karin:24 brittney:24 janelle:24 lourdes:24 laurel:24 helene:24 fern:24 elva:24 corinne:24 kelsey:24 ina:23 bettie:23
elisabeth:23 aida:23 caitlin:23 ingrid:23 iva:23 eugenia:23 christa:23 goldie:23 cassie:23 maude:23 jenifer:23 therese:22 frankie:22 dena:22 lorna:22
janette:22 latonya:22 candy:22 morgan:22 consuelo:22 tamika:22 rosetta:22 debora:22 cherie:22 polly:22 dina:22 jewell:21 fay:21 jillian:21 dorothea:21
nell:21 trudy:21 esperanza:21 patrica:21 kimberley:21 shanna:21 helena:21 carolina:21 cleo:21 stefanie:21 rosario:20 ola:20 janine:20 mollie:20
lupe:20 alisa:20 lou:20 maribel:20 susanne:20 bette:19 susana:19 elise:19 cecile:19 isabelle:19 lesley:19 jocelyn:19 paige:19 joni:19 rachelle:19
leola:19 daphne:19 alta:19 ester:19 petra:19 graciela:19 imogene:19 jolene:19 keisha:19 lacey:18 glenna:18 gabriela:18 keri:18 ursula:18 lizzie:18
kirsten:18 shana:18 adeline:18 mayra:18 jayne:18 jaclyn:18 gracie:18 sondra:18 carmela:18 marisa:18 rosalind:18 charity:18 tonia:18 beatriz:18
marisol:18 clarice:18 jeanine:17 sheena:17 angeline:17 frieda:17 lily:17 robbie:17 shauna:17 millie:17 claudette:17 cathleen:17 angelia:17
gabrielle:17 autumn:17 katharine:17 summer:17 jodie:17 staci:17 lea:17 christi:17 jimmie:17 justine:17 elma:17 luella:17 margret:17 dominique:16
socorro:16 rene:16 martina:16 margo:16 mavis:16 callie:16 bobbi:16 maritza:16 lucile:16 leanne:16 jeannine:16 deana:16 aileen:16 lorie:16 ladonna:16
willa:16 manuela:16 gale:16 selma:16 dolly:16 sybil:16 abby:16 lara:16 dale:16 ivy:16 dee:16 winnie:16 marcy:16 luisa:16 jeri:15 magdalena:15
ofelia:15 meagan:15 audra:15 matilda:15 leila:15 cornelia:15 bianca:15 simone:15 bettye:15 randi:15 virgie:15 latisha:15 barbra:15 georgina:15
eliza:15 leann:15 bridgette:15 rhoda:14 haley:14 adela:14 nola:14 bernadine:14 flossie:14 ila:14 greta:14 ruthie:14 nelda:14 minerva:14 lilly:14
terrie:14 letha:14 hilary:14 estela:14 valarie:14 brianna:14 rosalyn:14 earline:14 catalina:14 ava:14 mia:14 clarissa:14 lidia:14 corrine:14
alexandria:14 concepcion:14 tia:14 sharron:14 rae:14 dona:14 ericka:14 jami:14 elnora:14 chandra:14 lenore:14 neva:13 marylou:13 melisa:13 tabatha:13
serena:13 avis:13 allie:13 sofia:13 jeanie:13 odessa:13 nannie:13 harriett:13 loraine:13 penelope:13 milagros:13 emilia:13 benita:13 allyson:13
ashlee:13 tania:13 tommie:13 esmeralda:13 karina:13 eve:13 pearlie:13 zelma:13 malinda:13 noreen:13 tameka:13 saundra:13 hillary:13 amie:13 althea:12
rosalinda:12 jordan:12 lilia:12 alana:12 gay:12 clare:12 alejandra:12 elinor:12 michael:12 lorrie:12 jerri:12 darcy:12 earnestine:12 carmella:12
taylor:12 noemi:12 marcie:12 liza:12 annabelle:12 louisa:12 earlene:12 mallory:12 carlene:12 nita:12 selena:12 tanisha:12 katy:12 julianne:12 john:12
lakisha:11 edwina:11 maricela:11 margery:11 kenya:11 dollie:11 roxie:11 roslyn:11 kathrine:11 nanette:11 charmaine:11 lavonne:11 ilene:11 kris:11
tammi:11 suzette:11 corine:11 kaye:11 jerry:11 merle:11 chrystal:11 lina:11 deanne:11 lilian:11 juliana:11 aline:11 luann:11 kasey:11 maryanne:11
evangeline:11 colette:11 melva:11 lawanda:11 yesenia:11 nadia:11 madge:11 kathie:11 eddie:11 ophelia:11 valeria:11 nona:11 mitzi:11 mari:11
georgette:11 claudine:11 fran:11 alissa:11 roseann:10 lakeisha:10 susanna:10 reva:10 deidre:10 chasity:10 sheree:10 carly:10 james:10 elvia:10
alyce:10 deirdre:10 gena:10 briana:10 araceli:10 katelyn:10 rosanne:10 wendi:10 tessa:10 berta:10 marva:10 imelda:10 marietta:10 marci:10 leonor:10
arline:10 sasha:10 madelyn:10 janna:10 juliette:10 deena:10 aurelia:10 josefa:10 augusta:10 liliana:10 young:10 christian:10 lessie:10 amalia:10
savannah:10 anastasia:10 vilma:10 natalia:10 rosella:10 lynnette:10 corina:10 alfreda:9 leanna:9 carey:9 amparo:9 coleen:9 tamra:9 aisha:9 wilda:9
karyn:9 cherry:9 queen:9 maura:9 mai:9 evangelina:9 rosanna:9 hallie:9 erna:9 enid:9 mariana:9 lacy:9 juliet:9 jacklyn:9 freida:9 madeleine:9 mara:9
hester:9 cathryn:9 lelia:9 casandra:9 bridgett:9 angelita:9 jannie:9 dionne:9 annmarie:9 katina:9 beryl:9 phoebe:9 millicent:9 katheryn:9 diann:9
carissa:9 maryellen:9 liz:9 lauri:9 helga:9 gilda:9 adrian:9 rhea:9 marquita:9 hollie:9 tisha:9 tamera:9 angelique:9 francesca:9 britney:9 kaitlin:9
lolita:9 florine:9 rowena:9 reyna:9 twila:9 fanny:9 janell:9 ines:9 concetta:9 bertie:9 alba:9 brigitte:9 alyson:9 vonda:8 pansy:8 elba:8 noelle:8
letitia:8 kitty:8 deann:8 brandie:8 louella:8 leta:8 felecia:8 sharlene:8 lesa:8 beverley:8 robert:8 isabella:8 herminia:8 terra:8 celina:8 tori:8
octavia:8 jade:8 denice:8 germaine:8 sierra:8 michell:8 cortney:8 nelly:8 doretha:8 sydney:8 deidra:8 monika:8 lashonda:8 judi:8 chelsey:8
antionette:8 margot:8 bobby:8 adelaide:8 nan:8 leeann:8 elisha:8 dessie:8 libby:8 kathi:8 gayla:8 latanya:8 mina:8 mellisa:8 kimberlee:8 jasmin:8
renae:8 zelda:8 elda:8 ma:8 justina:8 gussie:8 emilie:8 camilla:8 abbie:8 rocio:8 kaitlyn:8 jesse:8 edythe:8 ashleigh:8 selina:8 lakesha:8 geri:8
allene:8 pamala:8 michaela:8 dayna:8 caryn:8 rosalia:8 sun:7 jacquline:7 rebeca:7 marybeth:7 krystle:7 iola:7 dottie:7 bennie:7 belle:7 aubrey:7
griselda:7 ernestina:7 elida:7 adrianne:7 demetria:7 delma:7 chong:7 jaqueline:7 destiny:7 arleen:7 virgina:7 retha:7 fatima:7 tillie:7 eleanore:7
cari:7 treva:7 birdie:7 wilhelmina:7 rosalee:7 maurine:7 latrice:7 yong:7 jena:7 taryn:7 elia:7 debby:7 maudie:7 jeanna:7 delilah:7 catrina:7 shonda:7
hortencia:7 theodora:7 teresita:7 robbin:7 danette:7 maryjane:7 freddie:7 delphine:7 brianne:7 nilda:7 danna:7 cindi:7 bess:7 iona:7 hanna:7 ariel:7
winona:7 vida:7 rosita:7 marianna:7 william:7 racheal:7 guillermina:7 eloisa:7 celestine:7 caren:7 malissa:7 lona:7 chantel:7 shellie:7 marisela:7
leora:7 agatha:7 soledad:7 migdalia:7 ivette:7 christen:7 athena:7 janel:7 chloe:7 veda:7 pattie:7 tessie:7 tera:7 marilynn:7 lucretia:7 karrie:7
dinah:7 daniela:7 alecia:7 adelina:7 vernice:7 shiela:7 portia:7 merry:7 lashawn:7 devon:7 dara:7 tawana:7 oma:7 verda:7 christin:7 alene:7 zella:6
sandi:6 rafaela:6 maya:6 kira:6 candida:6 alvina:6 suzan:6 shayla:6 lyn:6 lettie:6 alva:6 samatha:6 oralia:6 matilde:6 madonna:6 larissa:6 vesta:6
renita:6 india:6 delois:6 shanda:6 phillis:6 lorri:6 erlinda:6 cruz:6 cathrine:6 barb:6 zoe:6 isabell:6 ione:6 gisela:6 charlie:6 valencia:6 roxanna:6
mayme:6 kisha:6 ellie:6 mellissa:6 dorris:6 dalia:6 bella:6 annetta:6 zoila:6 reta:6 reina:6 lauretta:6 kylie:6 christal:6 pilar:6 charla:6 elissa:6
tiffani:6 tana:6 paulina:6 leota:6 breanna:6 jayme:6 carmel:6 vernell:6 tomasa:6 mandi:6 dominga:6 santa:6 melodie:6 lura:6 alexa:6 tamela:6 ryan:6
mirna:6 kerrie:6 venus:6 noel:6 felicita:6 cristy:6 carmelita:6 berniece:6 annemarie:6 tiara:6 roseanne:6 missy:6 cori:6 roxana:6 pricilla:6 kristal:6
jung:6 elyse:6 haydee:6 aletha:6 bettina:6 marge:6 gillian:6 filomena:6 charles:6 zenaida:6 harriette:6 caridad:6 vada:6 una:6 aretha:6 pearline:6
marjory:6 marcela:6 flor:6 evette:6 elouise:6 alina:6 trinidad:6 david:6 damaris:6 catharine:6 carroll:6 belva:6 nakia:5 marlena:5 luanne:5 lorine:5
karon:5 dorene:5 danita:5 brenna:5 tatiana:5 sammie:5 louann:5 loren:5 julianna:5 andria:5 philomena:5 lucila:5 leonora:5 dovie:5 romona:5 mimi:5
jacquelin:5 gaye:5 tonja:5 misti:5 joe:5 gene:5 chastity:5 stacia:5 roxann:5 micaela:5 nikita:5 mei:5 velda:5 marlys:5 johnna:5 aura:5 lavern:5
ivonne:5 hayley:5 nicki:5 majorie:5 herlinda:5 george:5 alpha:5 yadira:5 perla:5 gregoria:5 daniel:5 antonette:5 shelli:5 mozelle:5 mariah:5 joelle:5
cordelia:5 josette:5 chiquita:5 trista:5 louis:5 laquita:5 georgiana:5 candi:5 shanon:5 lonnie:5 hildegard:5 cecil:5 valentina:5 stephany:5 magda:5
karol:5 gerry:5 gabriella:5 tiana:5 roma:5 richelle:5 ray:5 princess:5 oleta:5 jacque:5 idella:5 alaina:5 suzanna:5 jovita:5 blair:5 tosha:5 raven:5
nereida:5 marlyn:5 kyla:5 joseph:5 delfina:5 tena:5 stephenie:5 sabina:5 nathalie:5 marcelle:5 gertie:5 darleen:5 thea:5 sharonda:5 shantel:5 belen:5
venessa:5 rosalina:5 ona:5 genoveva:5 corey:5 clementine:5 rosalba:5 renate:5 renata:5 mi:5 ivory:5 georgianna:5 floy:5 dorcas:5 ariana:5 tyra:5
theda:5 mariam:5 juli:5 jesica:5 donnie:5 vikki:5 verla:5 roselyn:5 melvina:5 jannette:5 ginny:5 debrah:5 corrie:5 asia:5 violeta:5 myrtis:5
latricia:5 collette:5 charleen:5 anissa:5 viviana:5 twyla:5 precious:5 nedra:5 latonia:5 lan:5 hellen:5 fabiola:5 annamarie:5 adell:5 sharyn:5
chantal:5 niki:5 maud:5 lizette:5 lindy:5 kia:5 kesha:5 jeana:5 danelle:5 charline:5 chanel:5 carrol:5 valorie:5 lia:5 dortha:5 cristal:5 sunny:5
leone:5 leilani:5 gerri:5 debi:5 andra:5 keshia:5 ima:5 eulalia:5 easter:5 dulce:5 natividad:4 linnie:4 kami:4 georgie:4 catina:4 brook:4 alda:4
winnifred:4 sharla:4 ruthann:4 meaghan:4 magdalene:4 lissette:4 adelaida:4 venita:4 trena:4 shirlene:4 shameka:4 elizebeth:4 dian:4 shanta:4 mickey:4
latosha:4 carlotta:4 windy:4 soon:4 rosina:4 mariann:4 leisa:4 jonnie:4 dawna:4 cathie:4 billy:4 astrid:4 sidney:4 laureen:4 janeen:4 holli:4 fawn:4
vickey:4 teressa:4 shante:4 rubye:4 marcelina:4 chanda:4 cary:4 terese:4 scarlett:4 marty:4 marnie:4 lulu:4 lisette:4`

export const US_SURNAMES = `
smith:1006 johnson:810 williams:699 jones:621 brown:621 davis:480 miller:424 wilson:339 moore:312 taylor:311 anderson:311 thomas:311 jackson:310
white:279 harris:275 martin:273 thompson:269 garcia:254 martinez:234 robinson:233 clark:231 rodriguez:229 lewis:226 lee:220 walker:219 hall:200
allen:199 young:193 hernandez:192 king:190 wright:189 lopez:187 hill:187 scott:185 green:183 adams:174 baker:171 gonzalez:166 nelson:162 carter:162
mitchell:160 perez:155 roberts:153 turner:152 phillips:149 campbell:149 parker:146 evans:141 edwards:137 collins:134 stewart:133 sanchez:130
morris:125 rogers:123 reed:122 cook:120 morgan:118 bell:117 murphy:117 bailey:115 rivera:113 cooper:113 richardson:112 cox:110 howard:110 ward:108
torres:108 peterson:107 gray:106 ramirez:105 james:105 watson:103 brooks:103 kelly:102 sanders:100 price:99 bennett:99 wood:98 barnes:97 ross:96
henderson:95 coleman:95 jenkins:95 perry:94 powell:93 long:92 patterson:92 hughes:92 flores:92 washington:92 butler:91 simmons:91 foster:91
gonzales:87 bryant:87 alexander:85 russell:85 griffin:84 diaz:84 hayes:83 myers:83 ford:82 hamilton:82 graham:82 sullivan:81 wallace:81 woods:80
cole:80 west:80 jordan:78 owens:78 reynolds:78 fisher:77 ellis:77 harrison:76 gibson:75 mcdonald:75 cruz:75 marshall:75 ortiz:75 gomez:75 murray:74
freeman:74 wells:73 webb:72 simpson:70 stevens:70 tucker:70 porter:69 hunter:69 hicks:69 crawford:68 henry:68 boyd:68 mason:68 morales:67 kennedy:67
warren:67 dixon:66 ramos:66 reyes:66 burns:65 gordon:65 shaw:65 holmes:65 rice:64 robertson:64 hunt:63 black:63 daniels:62 palmer:62 mills:61
nichols:60 grant:60 knight:60 ferguson:59 rose:59 stone:59 hawkins:59 dunn:58 perkins:58 hudson:58 spencer:57 gardner:57 stephens:57 payne:57
pierce:56 berry:56 matthews:56 arnold:56 wagner:55 willis:55 ray:55 watkins:55 olson:55 carroll:55 duncan:55 snyder:55 hart:54 cunningham:54
bradley:54 lane:54 andrews:54 ruiz:54 harper:54 fox:53 riley:53 armstrong:53 carpenter:53 weaver:53 greene:53 lawrence:52 elliott:52 chavez:52 sims:52
austin:52 peters:52 kelley:52 franklin:51 lawson:51 fields:51 gutierrez:51 ryan:51 schmidt:51 carr:51 vasquez:51 castillo:51 wheeler:51 chapman:50
oliver:50 montgomery:49 richards:49 williamson:49 johnston:49 banks:48 meyer:48 bishop:48 mccoy:48 howell:48 alvarez:48 morrison:48 hansen:47
fernandez:47 garza:47 harvey:47 little:46 burton:46 stanley:46 nguyen:46 george:46 jacobs:46 reid:46 kim:45 fuller:45 lynch:45 dean:45 gilbert:45
garrett:45 romero:45 welch:44 larson:44 frazier:44 burke:44 hanson:43 day:43 mendoza:43 moreno:43 bowman:43 medina:42 fowler:42 brewer:42 hoffman:42
carlson:42 silva:42 pearson:42 holland:42 douglas:41 fleming:41 jensen:41 vargas:41 byrd:41 davidson:41 hopkins:41 may:40 terry:40 herrera:40 wade:40
soto:40 walters:40 curtis:40 neal:39 caldwell:39 lowe:39 jennings:39 barnett:39 graves:39 jimenez:39 horton:39 shelton:39 barrett:39 obrien:39
castro:39 sutton:38 gregory:38 mckinney:38 lucas:38 miles:38 craig:38 rodriquez:37 chambers:37 holt:37 lambert:37 fletcher:37 watts:37 bates:37
hale:37 rhodes:37 pena:37 beck:37 newman:36 haynes:36 mcdaniel:36 mendez:36 bush:36 vaughn:36 parks:35 dawson:35 santiago:35 norris:35 hardy:35
love:35 steele:35 curry:35 powers:35 schultz:35 barker:35 guzman:34 page:34 munoz:34 ball:34 keller:34 chandler:34 weber:34 leonard:34 walsh:33
lyons:33 ramsey:33 wolfe:33 schneider:33 mullins:33 benson:33 sharp:33 bowen:33 daniel:33 barber:32 cummings:32 hines:32 baldwin:32 griffith:32
valdez:32 hubbard:32 salazar:32 reeves:32 warner:31 stevenson:31 burgess:31 santos:31 tate:31 cross:31 garner:31 mann:31 mack:31 moss:31 thornton:31
dennis:31 mcgee:31 farmer:30 delgado:30 aguilar:30 vega:30 glover:30 manning:30 cohen:30 harmon:30 rodgers:30 robbins:30 newton:30 todd:30 blair:30
higgins:30 ingram:30 reese:30 cannon:30 strickland:30 townsend:30 potter:30 goodwin:30 walton:30 rowe:29 hampton:29 ortega:29 patton:29 swanson:29
joseph:29 francis:29 goodman:29 maldonado:29 yates:29 becker:29 erickson:29 hodges:29 rios:29 conner:29 adkins:29 webster:28 norman:28 malone:28
hammond:28 flowers:28 cobb:28 moody:28 quinn:28 blake:28 maxwell:28 pope:28 floyd:27 osborne:27 paul:27 mccarthy:27 guerrero:27 lindsey:27 estrada:27
sandoval:27 gibbs:27 tyler:27 gross:27 fitzgerald:27 stokes:27 doyle:27 sherman:27 saunders:27 wise:27 colon:27 gill:27 alvarado:27 greer:26
padilla:26 simon:26 waters:26 nunez:26 ballard:26 schwartz:26 mcbride:26 houston:26 christensen:26 klein:26 pratt:26 briggs:26 parsons:26
mclaughlin:26 zimmerman:26 french:26 buchanan:26 moran:26 copeland:25 roy:25 pittman:25 brady:25 mccormick:25 holloway:25 brock:25 poole:25 frank:25
logan:25 owen:25 bass:25 marsh:25 drake:25 wong:25 jefferson:25 park:25 morton:25 abbott:25 sparks:25 patrick:24 norton:24 huff:24 clayton:24
massey:24 lloyd:24 figueroa:24 carson:24 bowers:24 roberson:24 barton:24 tran:24 lamb:24 harrington:24 casey:24 boone:24 cortez:24 clarke:24 mathis:24
singleton:24 wilkins:24 cain:24 bryan:24 underwood:24 hogan:24 mckenzie:23 collier:23 luna:23 phelps:23 mcguire:23 allison:23 bridges:23 wilkerson:23
nash:23 summers:23 atkins:23 wilcox:23 pitts:23 conley:23 marquez:23 burnett:23 richard:23 cochran:23 chase:23 davenport:23 hood:23 gates:23 clay:23
ayala:23 sawyer:23 roman:23 vazquez:23 dickerson:23 hodge:22 acosta:22 flynn:22 espinoza:22 nicholson:22 monroe:22 wolf:22 morrow:22 kirk:22
randall:22 anthony:22 whitaker:22 oconnor:22 skinner:22 ware:22 molina:22 kirby:22 huffman:22 bradford:22 charles:22 gilmore:22 dominguez:22 oneal:22
bruce:22 lang:21 combs:21 kramer:21 heath:21 hancock:21 gallagher:21 gaines:21 shaffer:21 short:21 wiggins:21 mathews:21 mcclain:21 fischer:21 wall:21
small:21 melton:21 hensley:21 bond:21 dyer:21 cameron:21 grimes:21 contreras:21 christian:21 wyatt:21 baxter:21 snow:21 mosley:21 shepherd:21
larsen:21 hoover:21 beasley:20 glenn:20 petersen:20 whitehead:20 meyers:20 keith:20 garrison:20 vincent:20 shields:20 horn:20 savage:20 olsen:20
schroeder:20 hartman:20 woodard:20 mueller:20 kemp:20 deleon:20 booth:20 patel:20 calhoun:20 wiley:20 eaton:20 cline:20 navarro:20 harrell:20
lester:20 humphrey:20 parrish:20 duran:20 hutchinson:20 hess:20 dorsey:20 bullock:20 robles:20 beard:19 dalton:19 avila:19 vance:19 rich:19
blackwell:19 york:19 johns:19 blankenship:19 trevino:19 salinas:19 campos:19 pruitt:19 moses:19 callahan:19 golden:19 montoya:19 hardin:19 guerra:19
mcdowell:19 carey:19 stafford:19 gallegos:19 henson:19 wilkinson:19 booker:19 merritt:19 miranda:19 atkinson:19 orr:19 decker:19 hobbs:19 preston:19
tanner:19 knox:19 pacheco:19 stephenson:18 glass:18 rojas:18 serrano:18 marks:18 hickman:18 english:18 sweeney:18 strong:18 prince:18 mcclure:18
conway:18 walter:18 roth:18 maynard:18 farrell:18 lowery:18 hurst:18 nixon:18 weiss:18 trujillo:18 ellison:18 sloan:18 juarez:18 winters:18 mclean:18
randolph:18 leon:18 boyer:18 villarreal:18 mccall:18 gentry:18 carrillo:17 kent:17 ayers:17 lara:17 shannon:17 sexton:17 pace:17 hull:17 leblanc:17
browning:17 velasquez:17 leach:17 chang:17 house:17 sellers:17 herring:17 noble:17 foley:17 bartlett:17 mercado:17 landry:17 durham:17 walls:17
barr:17 mckee:17 bauer:17 rivers:17 everett:17 bradshaw:17 pugh:17 velez:17 rush:17 estes:17 dodson:17 morse:17 sheppard:17 weeks:17 camacho:17
bean:17 barron:17 livingston:17 middleton:16 spears:16 branch:16 blevins:16 chen:16 kerr:16 mcconnell:16 hatfield:16 harding:16 ashley:16 solis:16
herman:16 frost:16 giles:16 blackburn:16 william:16 pennington:16 woodward:16 finley:16 mcintosh:16 koch:16 best:16 solomon:16 mccullough:16 dudley:16
nolan:16 blanchard:16 rivas:16 brennan:16 mejia:16 kane:16 benton:16 joyce:16 buckley:16 haley:16 valentine:16 maddox:16 russo:16 mcknight:16 buck:16
moon:16 mcmillan:16 crosby:16 berg:16 dotson:16 mays:16 roach:16 church:16 chan:16 richmond:16 meadows:16 faulkner:16 oneill:16 knapp:16 kline:15
barry:15 ochoa:15 jacobson:15 gay:15 avery:15 hendricks:15 horne:15 shepard:15 hebert:15 cherry:15 cardenas:15 mcintyre:15 whitney:15 waller:15
holman:15 donaldson:15 cantu:15 terrell:15 morin:15 gillespie:15 fuentes:15 tillman:15 sanford:15 bentley:15 peck:15 key:15 salas:15 rollins:15
gamble:15 dickson:15 battle:15 santana:15 cabrera:15 cervantes:15 howe:15 hinton:15 hurley:15 spence:15 zamora:15 yang:15 mcneil:15 suarez:15 case:15
petty:15 gould:15 mcfarland:15 sampson:15 carver:15 bray:15 rosario:15 macdonald:15 stout:15 hester:15 melendez:15 dillon:15 farley:15 hopper:15
galloway:15 potts:15 bernard:15 joyner:14 stein:14 aguirre:14 osborn:14 mercer:14 bender:14 franco:14 rowland:14 sykes:14 benjamin:14 travis:14
pickett:14 crane:14 sears:14 mayo:14 dunlap:14 hayden:14 wilder:14 mckay:14 coffey:14 mccarty:14 ewing:14 cooley:14 vaughan:14 bonner:14 cotton:14
holder:14 stark:14 ferrell:14 cantrell:14 fulton:14 lynn:14 lott:14 calderon:14 rosa:14 pollard:14 hooper:14 burch:14 mullen:14 fry:14 riddle:14
levy:14 david:14 duke:14 odonnell:14 guy:14 michael:14 britt:14 frederick:14 daugherty:14 berger:14 dillard:14 alston:14 jarvis:14 frye:14 riggs:14
chaney:14 odom:13 duffy:13 fitzpatrick:13 valenzuela:13 merrill:13 mayer:13 alford:13 mcpherson:13 acevedo:13 donovan:13 barrera:13 albert:13 cote:13
reilly:13 compton:13 raymond:13 mooney:13 mcgowan:13 craft:13 cleveland:13 clemons:13 wynn:13 nielsen:13 baird:13 stanton:13 snider:13 rosales:13
bright:13 witt:13 stuart:13 hays:13 holden:13 rutledge:13 kinney:13 clements:13 castaneda:13 slater:13 hahn:13 emerson:13 conrad:13 burks:13
delaney:13 pate:13 lancaster:13 sweet:13 justice:13 tyson:13 sharpe:13 whitfield:13 talley:13 macias:13 irwin:13 burris:13 ratliff:13 mccray:13
madden:13 kaufman:13 beach:13 goff:13 cash:13 bolton:13 mcfadden:13 levine:13 good:13 byers:13 kirkland:13 kidd:13 workman:13 carney:13 dale:13
mcleod:13 holcomb:13 england:13 finch:13 head:12 burt:12 hendrix:12 sosa:12 haney:12 franks:12 sargent:12 nieves:12 downs:12 rasmussen:12 bird:12
hewitt:12 lindsay:12 le:12 foreman:12 valencia:12 oneil:12 delacruz:12 vinson:12 dejesus:12 hyde:12 forbes:12 gilliam:12 guthrie:12 wooten:12 huber:12
barlow:12 boyle:12 mcmahon:12 buckner:12 rocha:12 puckett:12 langley:12 knowles:12 cooke:12 velazquez:12 whitley:12 noel:12 vang:12 shea:12 rouse:12
hartley:12 mayfield:12 elder:12 rankin:12 hanna:12 cowan:12 lucero:12 arroyo:12 slaughter:12 haas:12 oconnell:12 minor:12 kendrick:12 shirley:12
kendall:12 boucher:12 archer:12 boggs:12 odell:12 dougherty:12 andersen:12 newell:12 crowe:12 wang:12 friedman:12 bland:12 swain:12 holley:12 felix:12
pearce:12 childs:12 yarbrough:12 galvan:12 proctor:12 meeks:12 lozano:12 mora:12 rangel:12 bacon:12 villanueva:12 schaefer:12 rosado:12 helms:12
boyce:12 goss:12 stinson:11 smart:11 lake:11 ibarra:11 hutchins:11 covington:11 reyna:11 gregg:11 werner:11 crowley:11 hatcher:11 mackey:11 bunch:11
womack:11 polk:11 jamison:11 dodd:11 childress:11 childers:11 camp:11 villa:11 dye:11 springer:11 mahoney:11 dailey:11 belcher:11 lockhart:11
griggs:11 costa:11 connor:11 brandt:11 winter:11 walden:11 moser:11 tracy:11 tatum:11 mccann:11 akers:11 lutz:11 pryor:11 law:11 orozco:11
mcallister:11 lugo:11 davies:11 shoemaker:11 madison:11 rutherford:11 newsome:11 magee:11 chamberlain:11 blanton:11 simms:11 godfrey:11 flanagan:11
crum:11 cordova:11 escobar:11 downing:11 sinclair:11 donahue:11 krueger:11 mcginnis:11 gore:11 farris:11 webber:11 corbett:11 andrade:11 starr:11
lyon:11 yoder:11 hastings:11 mcgrath:11 spivey:11 krause:11 harden:11 crabtree:11 kirkpatrick:11 hollis:11 brandon:11 arrington:11 ervin:11 clifton:11
ritter:11 mcghee:11 bolden:11 maloney:11 gagnon:11 dunbar:11 ponce:11 pike:11 mayes:11 heard:11 beatty:11 mobley:11 kimball:11 butts:11 montes:11
herbert:11 grady:11 eldridge:11 braun:11 hamm:11 gibbons:11 seymour:11 moyer:11 manley:11 herron:11 plummer:11 elmore:11 cramer:11 gary:11 rucker:11
hilton:11 blue:11 pierson:11 fontenot:11 field:11 rubio:11 grace:11 goldstein:11 elkins:11 wills:10 novak:10 john:10 hickey:10 worley:10 gorman:10
katz:10 dickinson:10 broussard:10 fritz:10 woodruff:10 crow:10 christopher:10 britton:10 forrest:10 nance:10 lehman:10 bingham:10 zuniga:10 whaley:10
shafer:10 coffman:10 steward:10 delarosa:10 nix:10 neely:10 numbers:10 mata:10 manuel:10 davila:10 mccabe:10 kessler:10 emery:10 bowling:10 hinkle:10
welsh:10 pagan:10 goldberg:10 goins:10 crouch:10 cuevas:10 quinones:10 mcdermott:10 hendrickson:10 samuels:10 denton:10 bergeron:10 lam:10 ivey:10
locke:10 haines:10 thurman:10 snell:10 hoskins:10 byrne:10 milton:10 winston:10 arthur:10 arias:10 stanford:10 roe:10 corbin:10 beltran:10 chappell:10
hurt:10 downey:10 dooley:10 tuttle:10 couch:10 payton:10 mcelroy:10 crockett:10 groves:10 clement:10 leslie:10 cartwright:10 dickey:10 mcgill:10
dubois:10 muniz:10 erwin:10 self:10 tolbert:10 dempsey:10 cisneros:10 sewell:10 latham:10 garland:10 vigil:10 tapia:10 sterling:10 rainey:10
norwood:10 lacy:10 stroud:10 meade:10 amos:10 tipton:10 lord:10 kuhn:10 hilliard:10 bonilla:10 teague:10 courtney:10 gunn:10 ho:10 greenwood:10
correa:10 reece:10 weston:10 poe:10 trent:10 pineda:10 phipps:10 frey:10 kaiser:10 ames:10 paige:10 gunter:10 schmitt:10 milligan:10 espinosa:10
carlton:10 bowden:10 vickers:10 lowry:10 pritchard:10 costello:10 piper:9 mcclellan:9 lovell:9 drew:9 sheehan:9 quick:9 hatch:9 dobson:9 singh:9
jeffries:9 hollingsworth:9 sorensen:9 meza:9 fink:9 donnelly:9 burrell:9 bruno:9 tomlinson:9 colbert:9 billings:9 ritchie:9 helton:9 sutherland:9
peoples:9 mcqueen:9 gaston:9 thomason:9 mckinley:9 givens:9 crocker:9 vogel:9 robison:9 dunham:9 coker:9 swartz:9 keys:9 lilly:9 ladner:9 hannah:9
willard:9 richter:9 hargrove:9 edmonds:9 brantley:9 albright:9 murdock:9 boswell:9 muller:9 quintero:9 padgett:9 kenney:9 daly:9 connolly:9 pierre:9
inman:9 quintana:9 lund:9 barnard:9 villegas:9 simons:9 land:9 huggins:9 tidwell:9 sanderson:9 bullard:9 mcclendon:9 duarte:9 draper:9 meredith:9
marrero:9 dwyer:9 abrams:9 stover:9 goode:9 fraser:9 crews:9 bernal:9 smiley:9 godwin:9 fish:9 conklin:9 mcneal:9 baca:9 esparza:9 crowder:9 bower:9
nicholas:9 chung:9 brewster:9 mcneill:9 dick:9 rodrigues:9 leal:9 coates:9 raines:9 mccain:9 mccord:9 miner:9 holbrook:9 swift:9 dukes:9 carlisle:9
aldridge:9 ackerman:9 starks:9 ricks:9 holliday:9 ferris:9 hairston:9 sheffield:9 lange:9 fountain:9 marino:9 doss:9 betts:9 kaplan:9 carmichael:9
bloom:9 ruffin:9 penn:9 kern:9 bowles:9 sizemore:9 larkin:9 dupree:9 jewell:9 silver:9 seals:9 metcalf:9 hutchison:9 henley:9 farr:9 castle:9
mccauley:9 hankins:9 gustafson:9 deal:9 curran:9 ash:9 waddell:9 ramey:9 cates:9 pollock:9 major:9 irvin:9 cummins:9 messer:9 heller:9 dewitt:9 lin:9
funk:9 cornett:9 palacios:9 galindo:9 cano:9 hathaway:9 singer:8 pham:8 enriquez:8 aaron:8 salgado:8 pelletier:8 painter:8 wiseman:8 blount:8 hand:8
feliciano:8 temple:8 houser:8 doherty:8 mead:8 mcgraw:8 toney:8 swan:8 melvin:8 capps:8 blanco:8 blackmon:8 wesley:8 thomson:8 mcmanus:8 fair:8
burkett:8 post:8 gleason:8 rudolph:8 ott:8 dickens:8 cormier:8 voss:8 rushing:8 rosenberg:8 hurd:8 dumas:8 benitez:8 arellano:8 story:8 marin:8
caudill:8 bragg:8 jaramillo:8 huerta:8 gipson:8 colvin:8 biggs:8 vela:8 platt:8 cassidy:8 tompkins:8 mccollum:8 kay:8 gabriel:8 dolan:8 daley:8
crump:8 street:8 sneed:8 kilgore:8 grove:8 grimm:8 davison:8 brunson:8 prater:8 marcum:8 devine:8 kyle:8 dodge:8 stratton:8 rosas:8 choi:8 tripp:8
ledbetter:8 lay:8 hightower:8 haywood:8 feldman:8 epps:8 yeager:8 posey:8 sylvester:8 scruggs:8 cope:8 stubbs:8 richey:8 overton:8 trotter:8 sprague:8
cordero:8 butcher:8 burger:8 stiles:8 burgos:8 woodson:8 horner:8 bassett:8 purcell:8 haskins:8 gee:8 akins:8 abraham:8 hoyt:8 ziegler:8 spaulding:8
hadley:8 grubbs:8 sumner:8 murillo:8 zavala:8 shook:8 lockwood:8 jarrett:8 driscoll:8 dahl:8 thorpe:8 sheridan:8 redmond:8 putnam:8 mcwilliams:8
mcrae:8 cornell:8 felton:8 romano:8 joiner:8 sadler:8 hedrick:8 hager:8 hagen:8 fitch:8 coulter:8 thacker:8 mansfield:8 langston:8 guidry:8 ferreira:8
corley:8 conn:8 rossi:8 lackey:8 cody:8 baez:8 saenz:8 mcnamara:8 darnell:8 michel:8 mcmullen:8 mckenna:8 mcdonough:8 link:8 engel:8 browne:8 roper:8
peacock:8 eubanks:8 drummond:8 stringer:8 pritchett:8 parham:8 mims:8 landers:8 ham:8 grayson:8 stacy:8 schafer:8 egan:8 timmons:8 ohara:8 keen:8
hamlin:8 finn:8 cortes:8 mcnair:8 louis:8 clifford:8 nadeau:8 moseley:8 michaud:8 rosen:8 oakes:8 kurtz:8 jeffers:8 calloway:8 beal:8 bautista:8
winn:8 suggs:8 stern:8 stapleton:8 lyles:8 laird:8 montano:8 diamond:8 dawkins:8 roland:8 hagan:8 goldman:8 bryson:8 barajas:8 lovett:8 segura:8
metz:8 lockett:8 langford:8 hinson:8 eastman:8 rock:8 hooks:8 woody:7 smallwood:7 shapiro:7 crowell:7 whalen:7 triplett:7 hooker:7 chatman:7 aldrich:7
cahill:7 youngblood:7 ybarra:7 stallings:7 sheets:7 samuel:7 reeder:7 person:7 pack:7 lacey:7 connelly:7 bateman:7 abernathy:7 winkler:7 wilkes:7
masters:7 hackett:7 granger:7 gillis:7 schmitz:7 sapp:7 napier:7 souza:7 lanier:7 gomes:7 weir:7 otero:7 ledford:7 burroughs:7 babcock:7 ventura:7
siegel:7 dugan:7 clinton:7 christie:7 bledsoe:7 atwood:7 wray:7 varner:7 spangler:7 otto:7 anaya:7 staley:7 kraft:7 fournier:7 eddy:7 belanger:7
wolff:7 thorne:7 bynum:7 burnette:7 boykin:7 swenson:7 purvis:7 pina:7 khan:7 duvall:7 darby:7 xiong:7 kauffman:7 ali:7 yu:7 healy:7 engle:7 corona:7
benoit:7 valle:7 steiner:7 spicer:7 shaver:7 randle:7 lundy:7 dow:7 chin:7 calvert:7 staton:7 neff:7 kearney:7 darden:7 oakley:7 medeiros:7
mccracken:7 crenshaw:7 block:7 beaver:7 perdue:7 dill:7 whittaker:7 tobin:7 cornelius:7 washburn:7 hogue:7 goodrich:7 easley:7 bravo:7 dennison:7
vera:7 shipley:7 kerns:7 jorgensen:7 crain:7 abel:7 villalobos:7 maurer:7 longoria:7 keene:7 coon:7 sierra:7 witherspoon:7 staples:7 pettit:7
kincaid:7 eason:7 madrid:7 echols:7 lusk:7 wu:7 stahl:7 currie:7 thayer:7 shultz:7 sherwood:7 mcnally:7 seay:7 north:7 maher:7 kenny:7 hope:7 gagne:7
barrow:7 nava:7 myles:7 moreland:7 honeycutt:7 hearn:7 diggs:7 caron:7 whitten:7 westbrook:7 stovall:7 ragland:7 queen:7 munson:7 meier:7 looney:7
kimble:7 jolly:7 hobson:7 london:7 goddard:7 culver:7 burr:7 presley:7 negron:7 connell:7 tovar:7 marcus:7 huddleston:7 hammer:7 ashby:7 salter:7
root:7 pendleton:7 oleary:7 nickerson:7 myrick:7 judd:7 jacobsen:7 elliot:7 bain:7 adair:7 starnes:7 sheldon:7 matos:7 light:7 busby:7 herndon:7
hanley:7 bellamy:7 jack:7 doty:7 bartley:7 yazzie:7 rowell:7 parson:7 gifford:7 cullen:7 christiansen:7 benavides:7 barnhart:7 talbot:7 mock:7
crandall:7 connors:7 bonds:7 whitt:7 gage:7 bergman:7 arredondo:7 addison:7 marion:7 lujan:7 dowdy:7 jernigan:7 huynh:7 bouchard:7 dutton:7 rhoades:7
ouellette:7 kiser:7 rubin:7 herrington:7 hare:7 denny:7 blackman:7 babb:7 allred:7 rudd:7 paulson:7 ogden:7 koenig:7 jacob:7 irving:7 geiger:7 begay:7
parra:7 champion:7 lassiter:7 hawk:7 esposito:7 cho:7 waldron:7 vernon:7 ransom:7 prather:7 keenan:7 jean:7 grover:7 chacon:7 vick:7 sands:7 roark:7
parr:7 mayberry:7 greenberg:7 coley:7 bruner:7 whitman:7 skaggs:7 shipman:7 means:7 leary:7 hutton:7 romo:7 medrano:7 ladd:7 kruse:7 friend:7
darling:7 askew:7 valentin:7 schulz:7 alfaro:7 tabor:7 mohr:7 gallo:7 bermudez:7 pereira:7 isaac:7 bliss:7 reaves:6 flint:6 comer:6 boston:6 woodall:6
naquin:6 guevara:6 earl:6 delong:6 carrier:6 pickens:6 brand:6 tilley:6 schaffer:6 read:6 lim:6 knutson:6 fenton:6 doran:6 chu:6 vogt:6 vann:6
prescott:6 mclain:6 landis:6 corcoran:6 ambrose:6 zapata:6 hyatt:6 hemphill:6 faulk:6 call:6 dove:6 boudreaux:6 aragon:6 whitlock:6 trejo:6 tackett:6
shearer:6 saldana:6 hanks:6 gold:6 driver:6 mckinnon:6 koehler:6 champagne:6 bourgeois:6 pool:6 keyes:6 goodson:6 foote:6 early:6 lunsford:6
goldsmith:6 flood:6 winslow:6 sams:6 reagan:6 mccloud:6 hough:6 esquivel:6 naylor:6 loomis:6 coronado:6 ludwig:6 braswell:6 bearden:6 sherrill:6
huang:6 fagan:6 ezell:6 edmondson:6 cyr:6 cronin:6 nunn:6 lemon:6 guillory:6 grier:6 dubose:6 traylor:6 ryder:6 dobbins:6 coyle:6 aponte:6 whitmore:6
smalls:6 rowan:6 malloy:6 cardona:6 braxton:6 borden:6 humphries:6 carrasco:6 ruff:6 metzger:6 huntley:6 hinojosa:6 finney:6 madsen:6 hong:6 hills:6
ernst:6 dozier:6 burkhart:6 bowser:6 peralta:6 daigle:6 whittington:6 sorenson:6 saucedo:6 roche:6 redding:6 loyd:6 fugate:6 avalos:6 waite:6 lind:6
huston:6 hay:6 benedict:6 hawthorne:6 hamby:6 boyles:6 boles:6 regan:6 faust:6 crook:6 beam:6 barger:6 hinds:6 gallardo:6 elias:6 willoughby:6
willingham:6 wilburn:6 eckert:6 busch:6 zepeda:6 worthington:6 tinsley:6 russ:6 li:6 hoff:6 hawley:6 carmona:6 varela:6 rector:6 newcomb:6 mallory:6
kinsey:6 dube:6 whatley:6 strange:6 ragsdale:6 ivy:6 bernstein:6 becerra:6 yost:6 mattson:6 ly:6 felder:6 cheek:6 luke:6 handy:6 grossman:6 gauthier:6
escobedo:6 braden:6 beckman:6 mott:6 hillman:6 gil:6 flaherty:6 dykes:6 doe:6 stockton:6 stearns:6 lofton:6 kitchen:6 coats:6 cavazos:6 beavers:6
barrios:6 tang:6 parish:6 mosher:6 lincoln:6 cardwell:6 coles:6 burnham:6 weller:6 lemons:6 beebe:6 aguilera:6 ring:6 parnell:6 harman:6 couture:6
alley:6 schumacher:6 redd:6 dobbs:6 blum:6 blalock:6 merchant:6 ennis:6 denson:6 cottrell:6 chester:6 brannon:6 bagley:6 aviles:6 watt:6 sousa:6
rosenthal:6 rooney:6 dietz:6 blank:6 paquette:6 mcclelland:6 duff:6 velasco:6 lentz:6 grubb:6 burrows:6 barbour:6 ulrich:6 shockley:6 rader:6 german:6
beyer:6 mixon:6 layton:6 altman:6 alonzo:6 weathers:6 titus:6 stoner:6 squires:6 shipp:6 priest:6 lipscomb:6 cutler:6 caballero:6 zimmer:6 willett:6
thurston:6 storey:6 medley:6 lyle:6 epperson:6 shah:6 mcmillian:6 baggett:6 torrez:6 laws:6 hirsch:6 dent:6 corey:6 poirier:6 peachey:6 jacques:6
farrar:6 creech:6 barth:6 trimble:6 france:6 dupre:6 albrecht:6 sample:6 lawler:6 crisp:6 conroy:6 chadwick:6 wetzel:6 nesbitt:6 murry:6 jameson:6
wilhelm:6 patten:6 minton:6 matson:6 kimbrough:6 iverson:6 guinn:6 gale:6 fortune:6 croft:6 toth:6 pulliam:6 nugent:6 newby:6 littlejohn:6 dias:6
canales:6 bernier:6 baron:6 barney:6 singletary:6 renteria:6 pruett:6 mchugh:6 mabry:6 landrum:6 brower:6 weldon:6 stoddard:6 ruth:6 cagle:6 stjohn:6
scales:6 kohler:6 kellogg:6 hopson:6 gant:6 tharp:6 gann:6 zeigler:6 pringle:6 hammons:6 fairchild:6 deaton:6 chavis:6 carnes:6 rowley:6 matlock:6
libby:6 kearns:6 irizarry:6 carrington:6 starkey:6 pepper:6 lopes:6 jarrell:6 fay:6 craven:6 beverly:6 baum:6 spain:5 littlefield:5 linn:5 humphreys:5
hook:5 high:5 etheridge:5 cuellar:5 chastain:5 chance:5 bundy:5 speer:5 skelton:5 quiroz:5 pyle:5 portillo:5 ponder:5 moulton:5 machado:5 liu:5
killian:5 hutson:5 hitchcock:5 ellsworth:5 dowling:5 cloud:5 burdick:5 spann:5 pedersen:5 levin:5 leggett:5 hayward:5 hacker:5 dietrich:5 beaulieu:5
barksdale:5 wakefield:5 snowden:5 paris:5 briscoe:5 bowie:5 berman:5 ogle:5 mcgregor:5 laughlin:5 helm:5 burden:5 wheatley:5 schreiber:5 pressley:5
parris:5 ng:5 alaniz:5 agee:5 urban:5 swann:5 snodgrass:5 schuster:5 radford:5 monk:5 mattingly:5 main:5 lamar:5 harp:5 girard:5 cheney:5 yancey:5
wagoner:5 ridley:5 lombardo:5 lau:5 hudgins:5 gaskins:5 duckworth:5 coe:5 coburn:5 willey:5 prado:5 newberry:5 magana:5 hammonds:5 elam:5 whipple:5
slade:5 serna:5 ojeda:5 liles:5 dorman:5 diehl:5 angel:5 upton:5 reardon:5 michaels:5 kelsey:5 goetz:5 eller:5 bauman:5 baer:5 augustine:5 layne:5
hummel:5 brenner:5 amaya:5 adamson:5 ornelas:5 dowell:5 cloutier:5 christy:5 castellanos:5 wing:5 wellman:5 saylor:5 orourke:5 moya:5 montalvo:5
kilpatrick:5 harley:5 durbin:5 shell:5 oldham:5 kang:5 garvin:5 foss:5 branham:5 bartholomew:5 templeton:5 maguire:5 holton:5 alonso:5 rider:5
monahan:5 mccormack:5 beaty:5 anders:5 streeter:5 nieto:5 nielson:5 moffett:5 lankford:5 keating:5 heck:5 gatlin:5 delatorre:5 callaway:5 adcock:5
worrell:5 unger:5 robinette:5 nowak:5 jeter:5 brunner:5 ashton:5 steen:5 parrott:5 overstreet:5 nobles:5 montanez:5 luther:5 clevenger:5 brinkley:5
trahan:5 quarles:5 pickering:5 pederson:5 jansen:5 grantham:5 gilchrist:5 crespo:5 aiken:5 schell:5 schaeffer:5 lorenz:5 leyva:5 harms:5 dyson:5
wallis:5 pease:5 leavitt:5 hyman:5 cheng:5 cavanaugh:5 batts:5 warden:5 seaman:5 rockwell:5 quezada:5 paxton:5 linder:5 houck:5 fontaine:5 durant:5
caruso:5 adler:5 pimentel:5 mize:5 lytle:5 donald:5 cleary:5 cason:5 acker:5 switzer:5 salmon:5 isaacs:5 higginbotham:5 han:5 waterman:5 vandyke:5
stamper:5 sisk:5 shuler:5 riddick:5 redman:5 mcmahan:5 levesque:5 hatton:5 bronson:5 bollinger:5 arnett:5 okeefe:5 gerber:5 gannon:5 farnsworth:5
baughman:5 silverman:5 satterfield:5 royal:5 mccrary:5 kowalski:5 joy:5 grigsby:5 greco:5 cabral:5 trout:5 rinehart:5 mahon:5 linton:5 gooden:5
curley:5 baugh:5 wyman:5 weiner:5 schwab:5 schuler:5 morrissey:5 mahan:5 coy:5 bunn:5 andrew:5 thrasher:5 spear:5 waggoner:5 shelley:5 robert:5
qualls:5 purdy:5 mcwhorter:5 mauldin:5 mark:5 jordon:5 gilman:5 perryman:5 newsom:5 menard:5 martino:5 graf:5 billingsley:5 artis:5 simpkins:5
salisbury:5 quintanilla:5 gilliland:5 fraley:5 foust:5 crouse:5 scarborough:5 ngo:5 grissom:5 fultz:5 rico:5 marlow:5 markham:5 madrigal:5 lawton:5
barfield:5 whiting:5 varney:5 schwarz:5 huey:5 gooch:5 arce:5 wheat:5 truong:5 poulin:5 mackenzie:5 leone:5 hurtado:5 selby:5 gaither:5 fortner:5
culpepper:5 coughlin:5 brinson:5 boudreau:5 barkley:5 bales:5 stepp:5 holm:5 tan:5 schilling:5 morrell:5 kahn:5 heaton:5 gamez:5 douglass:5 causey:5
brothers:5 turpin:5 shanks:5 schrader:5 meek:5 isom:5 hardison:5 carranza:5 yanez:5 way:5 scroggins:5 schofield:5 runyon:5 ratcliff:5 murrell:5
moeller:5 irby:5 currier:5 butterfield:5 yee:5 ralston:5 pullen:5 pinson:5 estep:5 east:5 carbone:5 lance:5 hawks:5 ellington:5 casillas:5 spurlock:5
sikes:5 motley:5 mccartney:5 kruger:5 isbell:5 houle:5 francisco:5 burk:5 bone:5 tomlin:5 shelby:5 quigley:5 neumann:5 lovelace:5 fennell:5 colby:5
cheatham:5 bustamante:5 skidmore:5 hidalgo:5 forman:5 culp:5 bowens:5 betancourt:5 aquino:5 robb:5 rea:5 milner:5 martel:5 gresham:5 wiles:5
ricketts:5 gavin:5 dowd:5 collazo:5 bostic:5 blakely:5 sherrod:5 power:5 kenyon:5 gandy:5 ebert:5 deloach:5 cary:5 bull:5 allard:5 sauer:5 robins:5
olivares:5 gillette:5 chestnut:5 bourque:5 paine:5 lyman:5 hite:5 hauser:5 devore:5 crawley:5 chapa:5 vu:5 tobias:5 talbert:5 poindexter:5 millard:5
meador:5 mcduffie:5 mattox:5 kraus:5 harkins:5 choate:5 bess:5 wren:5 sledge:5 sanborn:5 outlaw:5 kinder:5 geary:5 cornwell:5 barclay:5 adam:5 abney:5
seward:5 rhoads:5 howland:5 fortier:5 easter:5 benner:5 vines:5 tubbs:5 troutman:5 rapp:5 noe:5 mccurdy:5 harder:5 deluca:5 westmoreland:5 south:5
havens:5 guajardo:5 ely:5 clary:5 seal:5 meehan:5 herzog:5 guillen:5 ashcraft:5 waugh:5 renner:5 milam:5 jung:5 elrod:5 churchill:5 buford:5 breaux:5
bolin:5 asher:5 windham:5 tirado:5 pemberton:5 nolen:5 noland:5 knott:5 emmons:5 cornish:5 christenson:5 brownlee:5 barbee:5 waldrop:4 pitt:4 olvera:4
lombardi:4 gruber:4 gaffney:4 eggleston:4 banda:4 archuleta:4 still:4 slone:4 prewitt:4 pfeiffer:4 nettles:4 mena:4 mcadams:4 henning:4 gardiner:4
cromwell:4 chisholm:4 burleson:4 box:4 vest:4 oglesby:4 mccarter:4 malcolm:4 lumpkin:4 larue:4 grey:4 wofford:4 vanhorn:4 thorn:4 teel:4 swafford:4
stclair:4 stanfield:4 ocampo:4 herrmann:4 hannon:4 arsenault:4 roush:4 mcalister:4 hiatt:4 gunderson:4 forsythe:4 duggan:4 delvalle:4 cintron:4
wilks:4 weinstein:4 uribe:4 rizzo:4 noyes:4 mclendon:4 gurley:4 bethea:4 winstead:4 maples:4 harry:4 guyton:4 giordano:4 alderman:4 valdes:4 polanco:4
pappas:4 lively:4 grogan:4 griffiths:4 bobo:4 arevalo:4 whitson:4 sowell:4 rendon:4 matthew:4 julian:4 fernandes:4 farrow:4 edmond:4 benavidez:4
ayres:4 alicea:4 stump:4 smalley:4 seitz:4 schulte:4 gilley:4 gallant:4 dewey:4 casper:4 canfield:4 wolford:4 omalley:4 mcnutt:4 mcnulty:4 mcgovern:4
hardman:4 harbin:4 cowart:4 chavarria:4 brink:4 beckett:4 bagwell:4 armstead:4 anglin:4 abreu:4 reynoso:4 krebs:4 jett:4 hoffmann:4 greenfield:4
forte:4 burney:4 broome:4 sisson:4 parent:4 jude:4 younger:4 trammell:4 partridge:4 marvin:4 mace:4 lomax:4 lemieux:4 gossett:4 frantz:4 fogle:4
cooney:4 broughton:4 pence:4 paulsen:4 neil:4 muncy:4 mcarthur:4 hollins:4 edward:4 beauchamp:4 withers:4 osorio:4 mulligan:4 hoyle:4 foy:4 dockery:4
cockrell:4 begley:4 amador:4 roby:4 rains:4 lindquist:4 gentile:4 everhart:4 bohannon:4 wylie:4 thao:4 sommers:4 purnell:4 palma:4 fortin:4 dunning:4
breeden:4 vail:4 phelan:4 phan:4 marx:4 cosby:4 colburn:4 chong:4 boling:4 biddle:4 ledesma:4 gaddis:4 denney:4 chow:4 bueno:4 berrios:4 wicker:4
tolliver:4 thibodeaux:4 nagle:4 lavoie:4 fisk:4 do:4 crist:4 barbosa:4 reedy:4 march:4 locklear:4 kolb:4 himes:4 behrens:4 beckwith:4 beckham:4
weems:4 wahl:4 shorter:4 shackelford:4 rees:4 muse:4 free:4 cerda:4 valadez:4 thibodeau:4 saavedra:4 ridgeway:4 reiter:4 mchenry:4 majors:4 lachance:4
keaton:4 israel:4 ferrara:4 falcon:4 clemens:4 blocker:4 applegate:4 paz:4 needham:4 mojica:4 kuykendall:4 hamel:4 escamilla:4 doughty:4 burchett:4
ainsworth:4 wilbur:4 vidal:4 upchurch:4 thigpen:4 strauss:4 spruill:4 sowers:4 riggins:4 ricker:4 mccombs:4 harlow:4 garnett:4 buffington:4 yi:4
sotelo:4 olivas:4 negrete:4 morey:4 macon:4 logsdon:4 lapointe:4 florence:4 cathey:4 bigelow:4 bello:4 westfall:4 stubblefield:4 peak:4 lindley:4
jeffrey:4 hein:4 hawes:4 farrington:4 edge:4 breen:4 birch:4 wilde:4 steed:4 sepulveda:4 reinhardt:4 proffitt:4 minter:4 messina:4 mcnabb:4 maier:4
keeler:4 gamboa:4 donohue:4 dexter:4 basham:4 shinn:4 orlando:4 crooks:4 cota:4 borders:4 bills:4 bachman:4 tisdale:4 tavares:4 schmid:4 pickard:4
jasper:4 gulley:4 fonseca:4 delossantos:4 condon:4 clancy:4 batista:4 wicks:4 wadsworth:4 new:4 martell:4 lo:4 littleton:4 ison:4 haag:4 folsom:4
brumfield:4 broyles:4 brito:4 mireles:4 mcdonnell:4 leclair:4 hamblin:4 gough:4 fanning:4 binder:4 winfield:4 whitworth:4 soriano:4 palumbo:4
newkirk:4 mangum:4 hutcherson:4 comstock:4 cecil:4 carlin:4 beall:4 bair:4 wendt:4 watters:4 walling:4 putman:4 otoole:4 oliva:4 morley:4 mares:4
lemus:4 keener:4 jeffery:4 hundley:4 dial:4 damico:4 billups:4 strother:4 mcfarlane:4 lamm:4 eaves:4 crutcher:4 caraballo:4 canty:4 atwell:4 taft:4
siler:4 rust:4 rawls:4 rawlings:4 prieto:4 niles:4 mcneely:4 mcafee:4 hulsey:4 harlan:4 hackney:4 galvez:4 escalante:4 delagarza:4 crider:4 charlton:4
bandy:4 wilbanks:4 stowe:4 steinberg:4 samson:4 renfro:4 masterson:4 massie:4 lanham:4 haskell:4 hamrick:4 fort:4 dehart:4 card:4 burdette:4 branson:4
bourne:4 babin:4 aleman:4 worthy:4 tibbs:4 sweat:4 smoot:4 slack:4 paradis:4 packard:4 mull:4 luce:4 houghton:4 gantt:4 furman:4 danner:4
christianson:4 burge:4 broderick:4 ashford:4 arndt:4 almeida:4 stallworth:4 shade:4 searcy:4 sager:4 noonan:4 mclemore:4 mcintire:4 maxey:4 lavigne:4
jobe:4 ireland:4 ferrer:4 falk:4 edgar:4 coffin:4 byrnes:4 aranda:4 apodaca:4 stamps:4 rounds:4 peek:4 olmstead:4 lewandowski:4 kaminski:4 her:4
dunaway:4 bruns:4 brackett:4 amato:4 reich:4 mcclung:4 lacroix:4 koontz:4 herrick:4 hardesty:4 flanders:4 cousins:4 close:4 cato:4 cade:4 vickery:4
shank:4 nagel:4 dupuis:4 croteau:4 cotter:4 cable:4 stuckey:4 stine:4 porterfield:4 pauley:4 nye:4 moffitt:4 lu:4 knudsen:4 hardwick:4 goforth:4
dupont:4 blunt:4 barrows:4 barnhill:4 shull:4 rash:4 ralph:4 penny:4 lorenzo:4 loftis:4 lemay:4 kitchens:4 horvath:4 grenier:4 fuchs:4 fairbanks:4
culbertson:4 calkins:4 burnside:4 beattie:4 ashworth:4 albertson:4 wertz:4 vo:4 vaught:4 vallejo:4 tyree:4 turk:4 tuck:4 tijerina:4 sage:4 picard:4
peterman:4 otis:4 marroquin:4 marr:4 lantz:4 hoang:4 demarco:4 daily:4 cone:4 berube:4 barnette:4 wharton:4 stinnett:4 slocum:4 scanlon:4 sander:4
pinto:4 mancuso:4 lima:4 judge:4 headley:4 epstein:4 counts:4 clarkson:4 carnahan:4 brice:4 boren:4 arteaga:4 adame:4 zook:4 whittle:4 whitehurst:4
wenzel:4 saxton:4 rhea:4 reddick:4 puente:4 hazel:4 handley:4 haggerty:4 earley:4 devlin:4 dallas:4 chaffin:4 cady:4 ahmed:4 acuna:4 solano:4 sigler:4
pollack:4 pendergrass:4 ostrander:4 janes:4 francois:4 fine:4 crutchfield:4 cordell:4 chamberlin:4 brubaker:4 baptiste:4 willson:4 reis:4 neeley:4
mullin:4 mercier:4 lira:4 layman:4 keeling:4 higdon:4 guest:4 forrester:4 espinal:4 dion:4 chapin:4 carl:4 warfield:4 toledo:4 pulido:4 peebles:4
nagy:4 montague:4 mello:4 lear:4 jaeger:4 hogg:4 graff:4 furr:4 derrick:4 cave:4 canada:4 soliz:4 poore:4 mendenhall:4 mclaurin:4 maestas:4 low:4
gable:4 belt:4 barraza:4 tillery:4 snead:4 pond:4 neill:4 mcculloch:4 mccorkle:4 lightfoot:4 hutchings:4 holloman:4 harness:4 dorn:4 council:4 bock:4
zielinski:4 turley:4 treadwell:4 stpierre:4 starling:4 somers:4 oswald:4 merrick:4 marquis:4 ivory:4 easterling:4 bivens:4 truitt:4 poston:4 parry:4
ontiveros:4 olivarez:4 neville:4 moreau:4 medlin:4 ma:4 lenz:4 knowlton:4 fairley:4 cobbs:4 chisolm:4 bannister:4 woodworth:4 toler:4 ocasio:4
noriega:4 neuman:4 moye:4 milburn:4 mcclanahan:4 lilley:4 hanes:4 flannery:4 dellinger:4 danielson:4 conti:4 blodgett:4 beers:4 weatherford:4 strain:4
karr:4 hitt:4 denham:4 custer:4 coble:4 clough:4 casteel:4 bolduc:4 batchelor:4 ammons:4 whitlow:4 tierney:4 staten:4 sibley:4 seifert:4 schubert:4
salcedo:4 mattison:4 laney:4 haggard:4 grooms:4 dix:4 dees:4 cromer:4 cooks:4 colson:4 caswell:4 zarate:4 swisher:4 stacey:4 shin:4 ragan:4 pridgen:4
mcvey:4 matheny:4 leigh:4 lafleur:4 franz:4 ferraro:4 dugger:4 whiteside:4 rigsby:4 mcmurray:4 lehmann:4 large:4 jacoby:4 hildebrand:4 hendrick:4
headrick:4 goad:4 fincher:4 drury:4 borges:4 archibald:4 albers:4 woodcock:4 trapp:4 soares:4 seaton:4 richie:4 monson:4 luckett:4 lindberg:4 kopp:4
keeton:4 hsu:4 healey:4 garvey:4 gaddy:4 fain:4 burchfield:4 badger:4 wentworth:4 strand:4 stack:4 spooner:4 saucier:4 sales:4 ruby:4 ricci:4
plunkett:4 pannell:4 ness:4 leger:4 hoy:4 freitas:4 fong:4 elizondo:4 duval:4 chun:4 calvin:4 beaudoin:4 urbina:4 stock:4 rickard:4 partin:4 moe:4
mcgrew:4 mcclintock:4 ledoux:4 forsyth:4 faison:4 devries:4 bertrand:4 wasson:3 tilton:3 scarbrough:3 pride:3 oh:3 leung:3 larry:3 irvine:3 garber:3
denning:3 corral:3 colley:3 castleberry:3 bowlin:3 bogan:3 beale:3 baines:3 true:3 trice:3 rayburn:3 parkinson:3 pak:3 nunes:3 mcmillen:3 leahy:3
lea:3 kimmel:3 higgs:3 fulmer:3 carden:3 bedford:3 taggart:3 spearman:3 register:3 prichard:3 morrill:3 koonce:3 heinz:3 hedges:3 guenther:3 grice:3
findley:3 earle:3 dover:3 creighton:3 boothe:3 bayer:3 arreola:3 vitale:3 valles:3 see:3 raney:3 peter:3 osgood:3 lowell:3 hanlon:3 burley:3 bounds:3
worden:3 weatherly:3 vetter:3 tanaka:3 stiltner:3 sell:3 nevarez:3 mosby:3 montero:3 melancon:3 harter:3 hamer:3 goble:3 gladden:3 gist:3 ginn:3
akin:3 zaragoza:3 towns:3 tarver:3 sammons:3 royster:3 oreilly:3 muir:3 morehead:3 luster:3 kingsley:3 kelso:3 grisham:3 glynn:3 baumann:3 alves:3
yount:3 tamayo:3 tam:3 paterson:3 oates:3 menendez:3 longo:3 hargis:3 greenlee:3 gillen:3 desantis:3 conover:3 breedlove:3 wayne:3 sumpter:3 scherer:3
rupp:3 reichert:3 heredia:3 fallon:3 creel:3 cohn:3 clemmons:3 casas:3 bickford:3 belton:3 bach:3 williford:3 whitcomb:3 tennant:3 sutter:3 stull:3
sessions:3 mccallum:3 manson:3 langlois:3 keel:3 keegan:3 emanuel:3 dangelo:3 dancy:3 damron:3 clapp:3 clanton:3 bankston:3 trinidad:3 oliveira:3
mintz:3 mcinnis:3 martens:3 mabe:3 laster:3 jolley:3 irish:3 hildreth:3 hefner:3 glaser:3 duckett:3 demers:3 brockman:3 blais:3 back:3 alcorn:3
agnew:3 toliver:3 tice:3 song:3 seeley:3 najera:3 musser:3 mcfall:3 laplante:3 galvin:3 fajardo:3 doan:3 coyne:3 copley:3 clawson:3 cheung:3 barone:3
wynne:3 woodley:3 tremblay:3 stoll:3 sparrow:3 sparkman:3 schweitzer:3 sasser:3 samples:3 roney:3 ramon:3 legg:3 lai:3 joe:3 heim:3 farias:3
concepcion:3 colwell:3 christman:3 bratcher:3 alba:3 winchester:3 upshaw:3 southerland:3 sorrell:3 shay:3 sells:3 mount:3 mccloskey:3 martindale:3
luttrell:3 loveless:3 lovejoy:3 linares:3 latimer:3 holly:3 embry:3 coombs:3 bratton:3 bostick:3 boss:3 venable:3 tuggle:3 toro:3 staggs:3 sandlin:3
jefferies:3 heckman:3 griffis:3 crayton:3 clem:3 button:3 browder:3 allan:3 thorton:3 sturgill:3 sprouse:3 royer:3 rousseau:3 ridenour:3 pogue:3
perales:3 peeples:3 metzler:3 mesa:3 mccutcheon:3 mcbee:3 jay:3 hornsby:3 heffner:3 corrigan:3 armijo:3 vue:3 romeo:3 plante:3 peyton:3 paredes:3
macklin:3 hussey:3 hodgson:3 granados:3 frias:3 carman:3 brent:3 becnel:3 batten:3 almanza:3 turney:3 teal:3 sturgeon:3 meeker:3 mcdaniels:3 limon:3
keeney:3 kee:3 hutto:3 holguin:3 gorham:3 fishman:3 fierro:3 blanchette:3 rodrigue:3 reddy:3 osburn:3 oden:3 lerma:3 kirkwood:3 keefer:3 haugen:3
hammett:3 chalmers:3 carlos:3 brinkman:3 baumgartner:3 zhang:3 valerio:3 tellez:3 steffen:3 shumate:3 sauls:3 ripley:3 kemper:3 jacks:3 guffey:3
evers:3 craddock:3 carvalho:3 blaylock:3 banuelos:3 balderas:3 wooden:3 wheaton:3 turnbull:3 shuman:3 pointer:3 mosier:3 mccue:3 ligon:3 kozlowski:3
johansen:3 ingle:3 herr:3 briones:3 southern:3 snipes:3 rickman:3 pipkin:3 peace:3 pantoja:3 orosco:3 moniz:3 lawless:3 kunkel:3 hibbard:3 galarza:3
enos:3 bussey:3 settle:3 schott:3 salcido:3 perreault:3 mcdougal:3 mccool:3 haight:3 garris:3 ferry:3 easton:3 conyers:3 atherton:3 wimberly:3 utley:3
stephen:3 spellman:3 smithson:3 slagle:3 skipper:3 ritchey:3 rand:3 petit:3 osullivan:3 oaks:3 nutt:3 mcvay:3 mccreary:3 mayhew:3 knoll:3 jewett:3
harwood:3 hailey:3 cardoza:3 ashe:3 arriaga:3 andres:3 zeller:3 wirth:3 whitmire:3 stauffer:3 spring:3 rountree:3 redden:3 mccaffrey:3 martz:3
loving:3 larose:3 langdon:3 humes:3 gaskin:3 faber:3 doll:3 devito:3 cass:3 almond:3 wingfield:3 wingate:3 villareal:3 tyner:3 smothers:3 severson:3
reno:3 pennell:3 maupin:3 leighton:3 janssen:3 hassell:3 hallman:3 halcomb:3 folse:3 fitzsimmons:3 fahey:3 cranford:3 bolen:3 battles:3 battaglia:3
wooldridge:3 weed:3 trask:3 rosser:3 regalado:3 mcewen:3 keefe:3 fuqua:3 echevarria:3 domingo:3 dang:3 caro:3 boynton:3 andrus:3 wild:3 viera:3
vanmeter:3 taber:3 spradlin:3 seibert:3 provost:3 prentice:3 oliphant:3 laporte:3 hwang:3 hatchett:3 hass:3 greiner:3 freedman:3 covert:3 chilton:3
byars:3 wiese:3 venegas:3 swank:3 shrader:3 roderick:3 roberge:3 mullis:3 mortensen:3 mccune:3 marlowe:3 kirchner:3 keck:3 isaacson:3 hostetler:3
halverson:3 gunther:3 griswold:3 gerard:3 fenner:3 durden:3 blackwood:3 bertram:3 ahrens:3 sawyers:3 savoy:3 nabors:3 mcswain:3 mackay:3 loy:3
lavender:3 lash:3 labbe:3 jessup:3 hubert:3 fullerton:3 donnell:3 cruse:3 crittenden:3 correia:3 centeno:3 caudle:3 canady:3 callender:3 alarcon:3
ahern:3 winfrey:3 tribble:3 tom:3 styles:3 salley:3 roden:3 musgrove:3 minnick:3 fortenberry:3 carrion:3 bunting:3 bethel:3 batiste:3 woo:3 whited:3
underhill:3 stillwell:3 silvia:3 rauch:3 pippin:3 perrin:3 messenger:3 mancini:3 lister:3 kinard:3 hartmann:3 fleck:3 broadway:3 wilt:3 treadway:3
thornhill:3 speed:3 spalding:3 sam:3 rafferty:3 pitre:3 patino:3 ordonez:3 linkous:3 kelleher:3 homan:3 holiday:3 galbraith:3 feeney:3 dorris:3
curtin:3 coward:3 camarillo:3 buss:3 bunnell:3 bolt:3 beeler:3 autry:3 alcala:3 witte:3 wentz:3 stidham:3 shively:3 nunley:3 meacham:3 martins:3
lemke:3 lefebvre:3 kaye:3 hynes:3 horowitz:3 hoppe:3 holcombe:3 estrella:3 dunne:3 derr:3 cochrane:3 brittain:3 bedard:3 beauregard:3 torrence:3
strunk:3 soria:3 simonson:3 shumaker:3 scoggins:3 packer:3 oconner:3 moriarty:3 leroy:3 kuntz:3 ives:3 hutcheson:3 horan:3 hales:3 garmon:3 fitts:3
dell:3 bohn:3 atchison:3 worth:3 wisniewski:3 will:3 vanwinkle:3 sturm:3 sallee:3 prosser:3 moen:3 lundberg:3 kunz:3 kohl:3 keane:3 jorgenson:3
jaynes:3 funderburk:3 freed:3 frame:3 durr:3 creamer:3 cosgrove:3 candelaria:3 berlin:3 batson:3 vanhoose:3 thomsen:3 teeter:3 sommer:3 smyth:3 sena:3
redmon:3 orellana:3 maness:3 lennon:3 heflin:3 goulet:3 frick:3 forney:3 dollar:3 bunker:3 asbury:3 aguiar:3 talbott:3 southard:3 pleasant:3 mowery:3
mears:3 lemmon:3 krieger:3 hickson:3 gracia:3 elston:3 duong:3 delgadillo:3 dayton:3 dasilva:3 conaway:3 catron:3 bruton:3 bradbury:3 bordelon:3
bivins:3 bittner:3 bergstrom:3 beals:3 abell:3 whelan:3 travers:3 tejada:3 pulley:3 pino:3 norfleet:3 nealy:3 maes:3 loper:3 held:3 gerald:3
gatewood:3 frierson:3 freund:3 finnegan:3 cupp:3 covey:3 catalano:3 boehm:3 bader:3 yoon:3 walston:3 tenney:3 sipes:3 roller:3 rawlins:3 medlock:3
mccaskill:3 mccallister:3 marcotte:3 maclean:3 hughey:3 henke:3 harwell:3 gladney:3 gilson:3 dew:3 chism:3 caskey:3 brandenburg:3 baylor:3
villasenor:3 veal:3 van:3 thatcher:3 stegall:3 shore:3 petrie:3 nowlin:3 navarrete:3 muhammad:3 lombard:3 loftin:3 lemaster:3 kroll:3 kovach:3
kimbrell:3 kidwell:3 hershberger:3 fulcher:3 eng:3 cantwell:3 bustos:3 boland:3 bobbitt:3 binkley:3 wester:3 weis:3 verdin:3 tong:3 tiller:3 sisco:3
sharkey:3 seymore:3 rosenbaum:3 rohr:3 quinonez:3 pinkston:3 nation:3 malley:3 logue:3 lessard:3 lerner:3 lebron:3 krauss:3 klinger:3 halstead:3
haller:3 getz:3 burrow:3 brant:3 alger:3 victor:3 shores:3 scully:3 pounds:3 pfeifer:3 perron:3 nelms:3 munn:3 mcmaster:3 mckenney:3 manns:3 knudson:3
hutchens:3 huskey:3 goebel:3 flagg:3 cushman:3 click:3 castellano:3 carder:3 bumgarner:3 blaine:3 bible:3 wampler:3 spinks:3 robson:3 neel:3
mcreynolds:3 mathias:3 maas:3 loera:3 kasper:3 jose:3 jenson:3 florez:3 coons:3 buckingham:3 brogan:3 berryman:3 wilmoth:3 wilhite:3 thrash:3
shephard:3 seidel:3 schulze:3 roldan:3 pettis:3 obryan:3 maki:3 mackie:3 hatley:3 frazer:3 fiore:3 falls:3 chesser:3 bui:3 bottoms:3 bisson:3
benefield:3 allman:3 wilke:3 trudeau:3 timm:3 shifflett:3 rau:3 mundy:3 milliken:3 mayers:3 leake:3 kohn:3 huntington:3 horsley:3 hermann:3 guerin:3
fryer:3 frizzell:3 foret:3 flemming:3 fife:3 criswell:3 carbajal:3 bozeman:3 boisvert:3 archie:3 antonio:3 angulo:3 wallen:3 tapp:3 silvers:3 ramsay:3
oshea:3 orta:3 moll:3 mckeever:3 mcgehee:3 luciano:3 linville:3 kiefer:3 ketchum:3 howerton:3 groce:3 gaylord:3 gass:3 fusco:3 corbitt:3 blythe:3
betz:3 bartels:3 amaral:3 aiello:3 yoo:3 weddle:3 troy:3 sun:3 sperry:3 seiler:3 runyan:3 raley:3 overby:3 osteen:3 olds:3 mckeown:3 mauro:3 matney:3
lauer:3 lattimore:3 hindman:3 hartwell:3 fredrickson:3 fredericks:3 espino:3 clegg:3 carswell:3 cambell:3 burkholder:3 august:3 woodbury:3 welker:3
totten:3 thornburg:3 theriault:3 stitt:3 stamm:3 stackhouse:3 simone:3 scholl:3 saxon:3 rife:3 razo:3 quinlan:3 pinkerton:3 olivo:3 nesmith:3 nall:3
mattos:3 leak:3 lafferty:3 justus:3 giron:3 geer:3 fielder:3 eagle:3 drayton:3 dortch:3 conners:3 conger:3 chau:3 boatwright:3 billiot:3 barden:3
armenta:3 antoine:3 tibbetts:3 steadman:3 slattery:3 sides:3 rinaldi:3 raynor:3 rayford:3 pinckney:3 pettigrew:3 nickel:3 milne:3 matteson:3 halsey:3
gonsalves:3 fellows:3 durand:3 desimone:3 cowley:3 cowles:3 brill:3 barham:3 barela:3 barba:3 ashmore:3 withrow:3 valenti:3 tejeda:3 spriggs:3 sayre:3
salerno:3 place:3 peltier:3 peel:3 merriman:3 matheson:3 lowman:3 lindstrom:3 hyland:3 homer:3 ha:3 giroux:3 fries:3 frasier:3 earls:3 dugas:3 damon:3
dabney:3 collado:3 briseno:3 baxley:3 andre:3 word:3 whyte:3 wenger:3 vanover:3 vanburen:3 thiel:3 schindler:3 schiller:3 rigby:3 pomeroy:3 passmore:3
marble:3 manzo:3 mahaffey:3 lindgren:3 laflamme:3 greathouse:3 fite:3 ferrari:3 calabrese:3 bayne:3 yamamoto:3 wick:3 townes:3 thames:3 steel:3
reinhart:3 peeler:3 naranjo:3 montez:3 mcdade:3 mast:3 markley:3 marchand:3 leeper:3 kong:3 kellum:3 hudgens:3 hennessey:3 hadden:3 guess:3 gainey:3
coppola:3 borrego:3 bolling:3 beane:3 ault:3 slaton:3 poland:3 pape:3 null:3 mulkey:3 lightner:3 langer:3 hillard:3 glasgow:3 fabian:3 ethridge:3
enright:3 derosa:3 baskin:3 alfred:3 weinberg:3 turman:3 tinker:3 somerville:3 pardo:3 noll:3 lashley:3 ingraham:3 hiller:3 hendon:3 glaze:3 flora:3
cothran:3 cooksey:3 conte:3 carrico:3 apple:3 abner:3 wooley:3 swope:3 summerlin:3 sturgis:3 sturdivant:3 stott:3 spurgeon:3 spillman:3 speight:3
roussel:3 popp:3 nutter:3 mckeon:3 mazza:3 magnuson:3 lanning:3 kozak:3 jankowski:3 heyward:3 forster:3 corwin:3 callaghan:3 bays:3 wortham:3 usher:3
theriot:3 sayers:3 sabo:3 rupert:3 poling:3 nathan:3 loya:3 lieberman:3 levi:3 laroche:3 labelle:3 howes:3 harr:3 garay:3 fogarty:3 everson:3 durkin:3
dominquez:3 chaves:3 chambliss:3 alfonso:3 witcher:3 wilber:3 vieira:3 vandiver:3 terrill:3 stoker:3 schreiner:3 nestor:3 moorman:3 liddell:3 lew:3
lawhorn:3 krug:3 irons:3 hylton:3 hollenbeck:3 herrin:3 hembree:3 hair:3 goolsby:3 goodin:3 gilmer:3 foltz:3 dinkins:3 daughtry:3 caban:3 brim:3
briley:3 bilodeau:3 bear:3 wyant:3 vergara:3 tallent:3 swearingen:3 stroup:3 sherry:3 scribner:3 roger:3 quillen:3 pitman:3 monaco:3 mccants:3
maxfield:3 martinson:3 landon:3 holtz:3 flournoy:3 brookins:3 brody:3 baumgardner:3 angelo:3 straub:3 sills:3 roybal:3 roundtree:3 oswalt:3 money:3
mcgriff:3 mcdougall:3 mccleary:3 maggard:3 gragg:3 gooding:3 godinez:3 doolittle:3 donato:3 cowell:3 cassell:3 bracken:3 appel:3 ahmad:3 zambrano:3
reuter:3 perea:3 olive:3 nakamura:3 monaghan:3 mickens:3 mcclinton:3 mcclary:3 marler:3 kish:3 judkins:3 gilbreath:3 freese:3 flanigan:3 felts:3
erdmann:3 dodds:3 chew:3 brownell:3 brazil:3 boatright:3 barreto:3 slayton:3 sandberg:3 saldivar:3 pettway:3 odum:3 narvaez:3 moultrie:3 montemayor:3
merrell:3 lees:3 keyser:3 hoke:3 hardaway:3 hannan:3 gilbertson:3 fogg:3 dumont:3 deberry:3 coggins:3 carrera:3 buxton:3 bucher:3 broadnax:3 beeson:3
araujo:3 appleton:3 amundson:3 aguayo:3 ackley:3 yocum:3 worsham:3 shivers:3 shelly:3 sanches:3 sacco:3 robey:3 rhoden:3 pender:3 ochs:3 mccurry:3
madera:3 luong:3 luis:3 knotts:3 jackman:3 heinrich:3 hargrave:3 gault:3 forest:3 comeaux:3 chitwood:3 child:3 caraway:3 boettcher:3 bernhardt:3
barrientos:3 zink:3 wickham:3 whiteman:3 thorp:3 stillman:3 settles:3 schoonover:3 roque:3 riddell:3 rey:3 pilcher:3 phifer:3 novotny:3 maple:3
macleod:3 hardee:3 haase:3 grider:3 fredrick:3 earnest:3 doucette:3 clausen:3 christmas:3 bevins:3 beamon:3 badillo:3 tolley:2 tindall:2 soule:2
snook:2 sebastian:2 seale:2 pitcher:2 pinkney:2 pellegrino:2 nowell:2 nemeth:2 nail:2 mondragon:2 mclane:2 lundgren:2 ingalls:2 hudspeth:2 hixson:2
gearhart:2 furlong:2 downes:2 dionne:2 dibble:2 deyoung:2 cornejo:2 camara:2 brookshire:2 boyette:2 wolcott:2 tracey:2 surratt:2 sellars:2 segal:2
salyer:2 reeve:2 rausch:2 philips:2 labonte:2 haro:2 gower:2 freeland:2 fawcett:2 eads:2 driggers:2 donley:2 collett:2 cage:2 bromley:2 boatman:2
ballinger:2 baldridge:2 volz:2 trombley:2 stonge:2 silas:2 shanahan:2 rivard:2 rhyne:2 pedroza:2 matias:2 mallard:2 jamieson:2 hedgepeth:2 hartnett:2
estevez:2 eskridge:2 denman:2 chiu:2 chinn:2 catlett:2 carmack:2 buie:2 book:2 bechtel:2 beardsley:2 bard:2 ballou:2 windsor:2 ulmer:2 storm:2 skeen:2
robledo:2 rincon:2 reitz:2 piazza:2 pearl:2 munger:2 moten:2 mcmichael:2 loftus:2 ledet:2 kersey:2 groff:2 fowlkes:2 folk:2 crumpton:2 collette:2
clouse:2 bettis:2 villagomez:2 timmerman:2 strom:2 saul:2 santoro:2 roddy:2 phillip:2 penrod:2 musselman:2 macpherson:2 leboeuf:2 harless:2 haddad:2
guido:2 golding:2 fulkerson:2 fannin:2 dulaney:2 dowdell:2 deane:2 cottle:2 ceja:2 cate:2 bosley:2 benge:2 albritton:2 voigt:2 trowbridge:2 soileau:2
seely:2 rome:2 rohde:2 pearsall:2 paulk:2 orth:2 nason:2 mota:2 mcmullin:2 marquardt:2 madigan:2 hoag:2 gillum:2 gayle:2 gabbard:2 fenwick:2 fender:2
eck:2 danforth:2 cushing:2 cress:2 creed:2 cazares:2 casanova:2 bey:2 bettencourt:2 barringer:2 baber:2 stansberry:2 schramm:2 rutter:2 rivero:2
race:2 oquendo:2 necaise:2 mouton:2 montenegro:2 miley:2 mcgough:2 marra:2 macmillan:2 lock:2 lamontagne:2 jasso:2 jaime:2 horst:2 hetrick:2 heilman:2
gaytan:2 gall:2 fried:2 fortney:2 eden:2 dingle:2 desjardins:2 dabbs:2 burbank:2 brigham:2 breland:2 beaman:2 banner:2 arriola:2 yarborough:2 wallin:2
treat:2 toscano:2 stowers:2 reiss:2 pichardo:2 orton:2 mitchel:2 michels:2 mcnamee:2 mccrory:2 leatherman:2 kell:2 keister:2 jerome:2 horning:2
hargett:2 guay:2 friday:2 ferro:2 deboer:2 dagostino:2 clemente:2 christ:2 carper:2 bowler:2 blanks:2 beaudry:2 willie:2 towle:2 tafoya:2 stricklin:2
strader:2 soper:2 sonnier:2 sigmon:2 schenk:2 saddler:2 rodman:2 pedigo:2 mendes:2 lunn:2 lohr:2 lahr:2 kingsbury:2 jarman:2 hume:2 holliman:2
hofmann:2 haworth:2 harrelson:2 hambrick:2 flick:2 edmunds:2 dacosta:2 crossman:2 colston:2 chaplin:2 carrell:2 budd:2 weiler:2 waits:2 viola:2
valentino:2 trantham:2 tarr:2 straight:2 solorio:2 roebuck:2 powe:2 plank:2 pettus:2 palm:2 pagano:2 mink:2 luker:2 leathers:2 joslin:2 hartzell:2
gambrell:2 fears:2 deutsch:2 cepeda:2 carty:2 caputo:2 brewington:2 bedell:2 ballew:2 applewhite:2 warnock:2 walz:2 urena:2 tudor:2 reel:2 pigg:2
parton:2 mickelson:2 meagher:2 mclellan:2 mcculley:2 mandel:2 leech:2 lavallee:2 kraemer:2 kling:2 kipp:2 kingston:2 kehoe:2 hochstetler:2 harriman:2
gregoire:2 grabowski:2 gosselin:2 gammon:2 fancher:2 edens:2 desai:2 butt:2 brannan:2 armendariz:2 woolsey:2 whitehouse:2 whetstone:2 ussery:2 towne:2
tower:2 testa:2 tallman:2 studer:2 strait:2 steinmetz:2 sorrells:2 sauceda:2 rolfe:2 rae:2 paddock:2 mitchem:2 mcginn:2 mccrea:2 luck:2 lovato:2
ling:2 hazen:2 gilpin:2 gaynor:2 fike:2 devoe:2 delrio:2 curiel:2 burkhardt:2 bristol:2 bode:2 backus:2 alton:2 zinn:2 watanabe:2 wachter:2 vanpelt:2
turnage:2 shaner:2 schroder:2 sato:2 riordan:2 quimby:2 portis:2 natale:2 mckoy:2 mccown:2 marker:2 lucio:2 kilmer:2 karl:2 hotchkiss:2 hesse:2
halbert:2 gwinn:2 godsey:2 desmond:2 delisle:2 chrisman:2 canter:2 brook:2 arbogast:2 angell:2 acree:2 yancy:2 woolley:2 wesson:2 weatherspoon:2
trainor:2 stockman:2 spiller:2 sipe:2 rooks:2 reavis:2 propst:2 porras:2 neilson:2 mullens:2 loucks:2 llewellyn:2 lamont:2 kumar:2 koester:2
klingensmith:2 kirsch:2 kester:2 honaker:2 hodson:2 hennessy:2 helmick:2 garrity:2 garibay:2 fee:2 drain:2 casarez:2 callis:2 botello:2 bay:2 aycock:2
avant:2 angle:2 wingard:2 wayman:2 tully:2 theisen:2 szymanski:2 stansbury:2 segovia:2 rudy:2 rainwater:2 preece:2 pirtle:2 padron:2 mincey:2
mckelvey:2 mathes:2 marty:2 larrabee:2 kornegay:2 klug:2 judy:2 ingersoll:2 hecht:2 germain:2 eggers:2 dykstra:2 denis:2 deering:2 decoteau:2 deason:2
dearing:2 cofield:2 carrigan:2 brush:2 bonham:2 bahr:2 aucoin:2 appleby:2 almonte:2 yager:2 womble:2 wimmer:2 weimer:2 vanderpool:2 stancil:2
sprinkle:2 romine:2 remington:2 pfaff:2 peckham:2 olivera:2 meraz:2 maze:2 lathrop:2 koehn:2 jonas:2 hazelton:2 halvorson:2 hallock:2 haddock:2
ducharme:2 dehaven:2 colton:2 caruthers:2 brehm:2 bosworth:2 bost:2 blow:2 bias:2 beeman:2 basile:2 bane:2 aikens:2 zachary:2 wold:2 walther:2 tabb:2
suber:2 strawn:2 stocks:2 stocker:2 shirey:2 schlosser:2 salvador:2 riedel:2 rembert:2 reimer:2 pyles:2 pickle:2 peele:2 merriweather:2 letourneau:2
latta:2 kidder:2 hixon:2 hillis:2 hight:2 herbst:2 henriquez:2 haygood:2 hamill:2 gabel:2 fritts:2 eubank:2 duty:2 dawes:2 correll:2 coffee:2 cha:2
bushey:2 buchholz:2 brotherton:2 bridge:2 botts:2 barnwell:2 auger:2 atchley:2 westphal:2 veilleux:2 ulloa:2 truman:2 stutzman:2 shriver:2 ryals:2
prior:2 pilkington:2 newport:2 moyers:2 miracle:2 marrs:2 mangrum:2 maddux:2 lockard:2 laing:2 kuhl:2 harney:2 hammock:2 hamlett:2 felker:2 doerr:2
depriest:2 carrasquillo:2 carothers:2 bogle:2 blood:2 bischoff:2 bergen:2 albanese:2 wyckoff:2 vermillion:2 vansickle:2 thibault:2 tetreault:2
stickney:2 shoemake:2 ruggiero:2 rawson:2 racine:2 philpot:2 paschal:2 mcelhaney:2 mathison:2 legrand:2 lapierre:2 kwan:2 kremer:2 jiles:2 hilbert:2
geyer:2 faircloth:2 ehlers:2 egbert:2 desrosiers:2 dalrymple:2 cotten:2 cashman:2 cadena:2 breeding:2 boardman:2 alcaraz:2 ahn:2 wyrick:2 therrien:2
tankersley:2 strickler:2 puryear:2 plourde:2 pattison:2 pardue:2 milan:2 mcginty:2 mcevoy:2 landreth:2 kuhns:2 koon:2 hewett:2 giddens:2 everette:2
emerick:2 eades:2 deangelis:2 cosme:2 ceballos:2 birdsong:2 benham:2 bemis:2 armour:2 anguiano:2 angeles:2 welborn:2 tsosie:2 storms:2 shoup:2
sessoms:2 samaniego:2 rood:2 rojo:2 rhinehart:2 raby:2 northcutt:2 myer:2 munguia:2 morehouse:2 more:2 mcdevitt:2 mateo:2 mallett:2 lozada:2 lemoine:2
kuehn:2 hallett:2 grim:2 gillard:2 gaylor:2 garman:2 gallaher:2 feaster:2 faris:2 darrow:2 dardar:2 coney:2 carreon:2 byron:2 braithwaite:2 boylan:2
boyett:2 born:2 bixler:2 bigham:2 benford:2 barragan:2 barnum:2 zuber:2 wyche:2 westcott:2 vining:2 stoltzfus:2 simonds:2 shupe:2 sabin:2 ruble:2
rittenhouse:2 richman:2 perrone:2 mulholland:2 millan:2 meister:2 mathew:2 lomeli:2 kite:2 jemison:2 hulett:2 holler:2 hickerson:2 herold:2
hazelwood:2 griffen:2 gause:2 forde:2 eisenberg:2 dilworth:2 charron:2 chaisson:2 brodie:2 bristow:2 breunig:2 brace:2 boutwell:2 bentz:2 belk:2
bayless:2 batchelder:2 baran:2 baeza:2 zimmermann:2 weathersby:2 volk:2 toole:2 theis:2 tedesco:2 shine:2 searle:2 schenck:2 satterwhite:2 sandy:2
ruelas:2 royce:2 rankins:2 partida:2 nesbit:2 morel:2 menchaca:2 levasseur:2 kaylor:2 johnstone:2 hulse:2 hollar:2 hersey:2 harrigan:2 harbison:2
guyer:2 gish:2 giese:2 gerlach:2 geller:2 geisler:2 falcone:2 ernest:2 elwell:2 doucet:2 deese:2 darr:2 corder:2 chafin:2 byler:2 bussell:2 burdett:2
brasher:2 bowe:2 bellinger:2 bastian:2 barner:2 alleyne:2 wilborn:2 weil:2 wegner:2 wales:2 tatro:2 spitzer:2 smithers:2 schoen:2 resendez:2 pete:2
parisi:2 overman:2 obrian:2 mudd:2 moy:2 mclaren:2 mahler:2 maggio:2 lindner:2 lalonde:2 lacasse:2 laboy:2 killion:2 kahl:2 jessen:2 jamerson:2 houk:2
henshaw:2 gustin:2 groom:2 graber:2 durst:2 duenas:2 davey:2 cundiff:2 conlon:2 colunga:2 coakley:2 chiles:2 capers:2 buell:2 bricker:2 bissonnette:2
birmingham:2 bartz:2 bagby:2 zayas:2 volpe:2 treece:2 toombs:2 thom:2 terrazas:2 swinney:2 skiles:2 silveira:2 shouse:2 senn:2 rambo:2 ramage:2 nez:2
moua:2 marlin:2 malik:2 langham:2 kyles:2 holston:2 hoagland:2 herd:2 hector:2 feller:2 emory:2 denison:2 corliss:2 carraway:2 burford:2 bickel:2
ambriz:2 abercrombie:2 yamada:2 winner:2 weidner:2 waddle:2 verduzco:2 thurmond:2 swindle:2 schrock:2 sanabria:2 rosenberger:2 probst:2 peabody:2
olinger:2 neighbors:2 nazario:2 mccafferty:2 mcbroom:2 mcabee:2 mazur:2 matherne:2 mapes:2 leverett:2 killingsworth:2 heisler:2 griego:2 grande:2
gosnell:2 frankel:2 franke:2 ferrante:2 fenn:2 elmer:2 ehrlich:2 christopherso:2 chick:2 chasse:2 chancellor:2 caton:2 brunelle:2 bly:2 bloomfield:2
babbitt:2 azevedo:2 abramson:2 ables:2 abeyta:2 youmans:2 wozniak:2 wainwright:2 summer:2 stowell:2 smitherman:2 sites:2 samuelson:2 runge:2 rule:2
rothman:2 rosenfeld:2 quan:2 peake:2 oxford:2 owings:2 olmos:2 munro:2 moreira:2 leatherwood:2 larkins:2 krantz:2 kovacs:2 kizer:2 kindred:2 karnes:2
jaffe:2 hubbell:2 hosey:2 hauck:2 harold:2 goodell:2 favors:2 erdman:2 dvorak:2 doane:2 cureton:2 cofer:2 buehler:2 bierman:2 berndt:2 banta:2 annis:2
abram:2 abdullah:2 warwick:2 waltz:2 turcotte:2 trinh:2 torrey:2 stith:2 seger:2 sachs:2 quesada:2 pinder:2 peppers:2 pascual:2 paschall:2 parkhurst:2
ozuna:2 oster:2 nicholls:2 mortimer:2 lheureux:2 lavalley:2 kimura:2 jablonski:2 haun:2 gourley:2 gilligan:2 fix:2 derby:2 croy:2 cotto:2 cargill:2
burwell:2 burgett:2 buckman:2 brett:2 booher:2 adorno:2 wrenn:2 whittemore:2 urias:2 szabo:2 sayles:2 saiz:2 rutland:2 rael:2 plant:2 pharr:2 penney:2
pelkey:2 ogrady:2 nickell:2 musick:2 moats:2 mather:2 massa:2 laurent:2 kirschner:2 kieffer:2 kellar:2 hendershot:2 gott:2 godoy:2 gadson:2 furtado:2
fiedler:2 erskine:2 edison:2 dutcher:2 dever:2 daggett:2 chevalier:2 chao:2 brake:2 ballesteros:2 amerson:2 alejandro:2 wingo:2 waldon:2 trott:2
spikes:2 silvey:2 showers:2 schlegel:2 rue:2 ritz:2 pepin:2 pelayo:2 parsley:2 palermo:2 moorehead:2 mchale:2 lett:2 kocher:2 kilburn:2 iglesias:2
humble:2 hulbert:2 huckaby:2 hix:2 haven:2 hartford:2 hardiman:2 gurney:2 grigg:2 grasso:2 goings:2 fillmore:2 farber:2 depew:2 dandrea:2 dame:2
cowen:2 covarrubias:2 cory:2 burrus:2 bracy:2 ardoin:2 thompkins:2 suzuki:2 standley:2 russel:2 radcliffe:2 pohl:2 persaud:2 percy:2 parenteau:2
pabon:2 newson:2 newhouse:2 napolitano:2 mulcahy:2 maya:2 malave:2 keim:2 hooten:2 hernandes:2 heffernan:2 hearne:2 greenleaf:2 glick:2 fuhrman:2
fetter:2 faria:2 dishman:2 dickenson:2 crites:2 criss:2 clapper:2 chenault:2 castor:2 casto:2 bugg:2 bove:2 bonney:2 blessing:2 ard:2 anderton:2
allgood:2 alderson:2 woodman:2 wisdom:2 warrick:2 toomey:2 tooley:2 tarrant:2 summerville:2 stebbins:2 sokol:2 sink:2 searles:2 schutz:2 schumann:2
scheer:2 remillard:2 raper:2 proulx:2 palmore:2 monroy:2 miguel:2 messier:2 melo:2 melanson:2 mashburn:2 manzano:2 lussier:2 lovely:2 lien:2 jenks:2
huneycutt:2 hartwig:2 grimsley:2 fulk:2 fielding:2 fidler:2 engstrom:2 eldred:2 dantzler:2 crandell:2 ching:2 calder:2 brumley:2 breton:2 brann:2
bramlett:2 boykins:2 bianco:2 bancroft:2 almaraz:2 alcantar:2 whitmer:2 whitener:2 welton:2 vineyard:2 su:2 rahn:2 paquin:2 mizell:2 mix:2 mcmillin:2
mckean:2 marston:2 maciel:2 lundquist:2 louie:2 liggins:2 lampkin:2 kranz:2 koski:2 kirkham:2 jiminez:2 hazzard:2 harrod:2 graziano:2 grammer:2
gendron:2 garrido:2 fordham:2 englert:2 elwood:2 dryden:2 demoss:2 deluna:2 crabb:2 comeau:2 claudio:2 brummett:2 blume:2 benally:2 wessel:2
vanbuskirk:2 thorson:2 stumpf:2 stockwell:2 rocco:2 reams:2 radtke:2 rackley:2 pelton:2 niemi:2 newland:2 nelsen:2 morrissette:2 miramontes:2
mcginley:2 mccluskey:2 marley:2 marchant:2 luevano:2 lampe:2 lail:2 jeffcoat:2 infante:2 hu:2 hinman:2 gaona:2 erb:2 eady:2 desmarais:2 decosta:2
dansby:2 cisco:2 choe:2 breckenridge:2 bostwick:2 borg:2 bianchi:2 beer:2 alberts:2 adrian:2 wilkie:2 whorton:2 vargo:2 tait:2 sylvia:2 soucy:2
schuman:2 ousley:2 mumford:2 lum:2 lippert:2 leath:2 lavergne:2 laliberte:2 kirksey:2 kenner:2 johnsen:2 izzo:2 hiles:2 gullett:2 greenwell:2 gaspar:2
galbreath:2 gaitan:2 ericson:2 duck:2 delapaz:2 croom:2 cottingham:2 clift:2 bushnell:2 boozer:2 bice:2 bernardo:2 beason:2 arrowood:2 waring:2
voorhees:2 truax:2 shreve:2 shockey:2 schatz:2 sandifer:2 rubino:2 rozier:2 roseberry:2 roll:2 player:2 pieper:2 peden:2 nester:2 nave:2 murphey:2
malinowski:2 macgregor:2 liang:2 lafrance:2 kunkle:2 kirkman:2 jorge:2 hipp:2 hasty:2 haddix:2 gervais:2 gerdes:2 garfield:2 gamache:2 fouts:2
fitzwater:2 dillingham:2 deming:2 deanda:2 cedeno:2 cannady:2 burson:2 bouldin:2 arceneaux:2 woodhouse:2 whitford:2 wescott:2 welty:2 weigel:2
torgerson:2 toms:2 surber:2 sunderland:2 sterner:2 setzer:2 salvatore:2 riojas:2 pumphrey:2 puga:2 pedro:2 patch:2 metts:2 mcgarry:2 mccandless:2
magill:2 lupo:2 loveland:2 llamas:2 leclerc:2 koons:2 kahler:2 huss:2 holbert:2 heintz:2 haupt:2 grimmett:2 gaskill:2 flower:2 ellingson:2 dorr:2
dingess:2 deweese:2 desilva:2 crossley:2 cordeiro:2 converse:2 conde:2 cheeks:2 caldera:2 cairns:2 burmeister:2 burkhalter:2 brawner:2 bott:2 youngs:2
vierra:2 valladares:2 tiffany:2 shrum:2 shropshire:2 sevilla:2 rusk:2 roof:2 rodarte:2 pedraza:2 nino:2 montana:2 merino:2 mcminn:2 markle:2 mapp:2
lucia:2 lajoie:2 koerner:2 kittrell:2 kato:2 hyder:2 hollifield:2 heiser:2 hazlett:2 greenwald:2 fant:2 eldredge:2 dreher:2 delafuente:2 cravens:2
claypool:2 beecher:2 aronson:2 alanis:2 worthen:2 wojcik:2 winger:2 whitacre:2 wellington:2 valverde:2 valdivia:2 troupe:2 thrower:2 swindell:2
suttles:2 suh:2 stroman:2 spires:2 slate:2 shealy:2 sarver:2 sartin:2 sadowski:2 rondeau:2 rolon:2 rick:2 rex:2 rascon:2 priddy:2 pine:2 paulino:2
nolte:2 munroe:2 molloy:2 mellon:2 mciver:2 lykins:2 loggins:2 lillie:2 lenoir:2 klotz:2 kempf:2 jone:2 hupp:2 hollowell:2 hollander:2 haynie:2
hassan:2 harkness:2 harker:2 gottlieb:2 frith:2 eddins:2 driskell:2 doggett:2 densmore:2 charette:2 cassady:2 carrol:2 byrum:2 burcham:2 buggs:2
benn:2 whitted:2 warrington:2 vandusen:2 vaillancourt:2 steger:2 spell:2 siebert:2 scofield:2 quirk:2 purser:2 plumb:2 orcutt:2 northern:2 nordstrom:2
mosely:2 michalski:2 mcphail:2 mcdavid:2 mccraw:2 martini:2 marchese:2 mannino:2 leo:2 lefevre:2 largent:2 lanza:2 kress:2 isham:2 hunsaker:2 hoch:2
hildebrandt:2 guarino:2 grijalva:2 graybill:2 fick:2 ewell:2 ewald:2 deangelo:2 cusick:2 crumley:2 coston:2 cathcart:2 carruthers:2 bullington:2
brian:2 bowes:2 blain:2 blackford:2 barboza:2 yingling:2 woodland:2 wert:2 weiland:2 varga:2 silverstein:2 sievers:2 shuster:2 shumway:2 scudder:2
runnels:2 rumsey:2 renfroe:2 provencher:2 polley:2 mohler:2 middlebrooks:2 kutz:2 koster:2 korn:2 grow:2 groth:2 glidden:2 fazio:2 deen:2 corn:2
copper:2 chipman:2 chenoweth:2 champlin:2 cedillo:2 carrero:2 carmody:2 buckles:2 brien:2 boutin:2 bosch:2 bill:2 berkowitz:2 altamirano:2 wilfong:2
wiegand:2 waites:2 truesdale:2 toussaint:2 tobey:2 tedder:2 steelman:2 sirois:2 schnell:2 robichaud:2 ridge:2 richburg:2 pray:2 plumley:2 pizarro:2
piercy:2 ortego:2 oberg:2 neace:2 music:2 mickey:2 mertz:2 mcnew:2 matta:2 lawyer:2 lapp:2 lair:2 kibler:2 jessie:2 howlett:2 hollister:2 hofer:2
hatten:2 hagler:2 germany:2 falgoust:2 engelhardt:2 eberle:2 eastwood:2 dombrowski:2 dinsmore:2 daye:2 cool:2 casares:2 capone:2 braud:2 balch:2
autrey:2 wendel:2 tyndall:2 toy:2 strobel:2 stoltz:2 spinelli:2 serrato:2 rochester:2 reber:2 real:2 rathbone:2 palomino:2 noah:2 nickels:2 mayle:2
mathers:2 mach:2 loeffler:2 littrell:2 levinson:2 leong:2 lemire:2 lejeune:2 lazo:2 lasley:2 koller:2 kennard:2 jester:2 hoelscher:2 hintz:2
hagerman:2 greaves:2 fore:2 eudy:2 engler:2 corrales:2 cordes:2 brunet:2 bidwell:2 bennet:2 bare:2 tyrrell:2 tharpe:2 swinton:2 stribling:2 steven:2
southworth:2 sisneros:2 shane:2 savoie:2 samons:2 ruvalcaba:2 roscoe:2 ries:2 ramer:2 omara:2 mosqueda:2 millar:2 mcpeak:2 macomber:2 luckey:2
litton:2 lehr:2 lavin:2 hubbs:2 hoard:2 hibbs:2 hagans:2 futrell:2 exum:2 evenson:2 dicks:2 culler:2 chou:2 carbaugh:2 callen:2 brashear:2 bloomer:2
blakeney:2 bigler:2 addington:2 woodford:2 witter:2 unruh:2 tolentino:2 sumrall:2 stgermain:2 smock:2 sherer:2 salem:2 rochelle:2 rayner:2 pooler:2
oquinn:2 nero:2 milano:2 mcglothlin:2 mars:2 linden:2 kowal:2 kerrigan:2 ibrahim:2 harvell:2 hanrahan:2 goodall:2 geist:2 fussell:2 fung:2 ferebee:2
federico:2 eley:2 eggert:2 dorsett:2 dingman:2 destefano:2 colucci:2 clemmer:2 caesar:2 burnell:2 brumbaugh:2 boddie:2 berryhill:2 avelar:2
alcantara:2 abbey:2 winder:2 winchell:2 vandenberg:2 trotman:2 thurber:2 thibeault:2 stlouis:2 stilwell:2 sperling:2 shattuck:2 sarmiento:2 ruppert:2
rumph:2 renaud:2 randazzo:2 rademacher:2 quiles:2 pearman:2 palomo:2 mercurio:2 lowrey:2 lindeman:2 lawlor:2 larosa:2 lander:2 labrecque:2 kimber:2
hovis:2 holifield:2 henninger:2 hawkes:2 hartfield:2 hann:2 hague:2 genovese:2 garrick:2 fudge:2 frink:2 eddings:2 dinh:2 dear:2 cutter:2 cribbs:2
constant:2 calvillo:2 bunton:2 brodeur:2 bolding:2 blanding:2 agosto:2 zahn:2 wiener:2 trussell:2 tew:2 tello:2 teixeira:2 stephan:2 speck:2 sharma:2
shanklin:2 sealy:2 scanlan:2 santamaria:2 roundy:2 robichaux:2 ringer:2 rigney:2 prevost:2 polson:2 philip:2 pass:2 nord:2 moxley:2 mohammed:2
medford:2 mccaslin:2 mcardle:2 macarthur:2 lewin:2 lasher:2 ketcham:2 keiser:2 heine:2 hackworth:2 grose:2 grizzle:2 grass:2 gillman:2 gartner:2
garth:2 frazee:2 fleury:2 fast:2 edson:2 edmonson:2 derry:2 deck:2 cronk:2 conant:2 burress:2 burgin:2 broom:2 brockington:2 bolick:2 boger:2
birchfield:2 billington:2 baily:2 bahena:2 armbruster:2 anson:2 yoho:2 wilcher:2 tinney:2 timberlake:2 thoma:2 thielen:2 sutphin:2 stultz:2 sikora:2
serra:2 schulman:2 scheffler:2 santillan:2 robin:2 rego:2 preciado:2 pinkham:2 monday:2 mickle:2 luu:2 lomas:2 lizotte:2 lent:2 lenard:2 kellerman:2
keil:2 juan:2 johanson:2 hernadez:2 hartsfield:2 hang:2 haber:2 gorski:2 farkas:2 eberhardt:2 duquette:2 delano:2 cropper:2 cozart:2 cockerham:2
chamblee:2 cartagena:2 cahoon:2 buzzell:2 brister:2 brewton:2 blackshear:2 benfield:2 aston:2 ashburn:2 arruda:2 wetmore:2 weise:2 vaccaro:2 tucci:2
sudduth:2 stromberg:2 stoops:2 showalter:2 shears:2 runion:2 rowden:2 rosenblum:2 riffle:2 renfrow:2 peres:2 obryant:2 nicolas:2 leftwich:2 lark:2
landeros:2 kistler:2 killough:2 kerley:2 kastner:2 hoggard:2 hartung:2 guertin:2 govan:2 gatling:2 gailey:2 fullmer:2 fulford:2 flatt:2 esquibel:2
endicott:2 edmiston:2 edelstein:2 dufresne:2 dressler:2 dickman:2 chee:2 busse:2 bonnett:2 bogart:2 berard:2 barrington:2 arena:2 anton:2 yoshida:2
velarde:2 veach:2 vanhouten:2 vachon:2 tolson:2 tolman:2 tennyson:2 stites:2 soler:2 shutt:2 ruggles:2 rhone:2 pegues:2 ong:2 neese:2 muro:2
moncrief:2 mefford:2 mcphee:2 mcmorris:2 mceachern:2 mcclurg:2 mansour:2 mai:2 mader:2 leija:2 lecompte:2 lafountain:2 labrie:2 jaquez:2 heald:2
hash:2 hartle:2 gainer:2 frisby:2 farina:2 eidson:2 edgerton:2 dyke:2 durrett:2 duhon:2 cuomo:2 cobos:2 cervantez:2 bybee:2 brockway:2 borowski:2
binion:2 beery:2 arguello:2 amaro:2 acton:2 yuen:2 winton:2 wigfall:2 weekley:2 vidrine:2 vannoy:2 tardiff:2 shoop:2 shilling:2 schick:2 sand:2
safford:2 prendergast:2 pilgrim:2 pellerin:2 osuna:2 nissen:2 nalley:2 moritz:2 moller:2 messner:2 messick:2 merry:2 merrifield:2 mcguinness:2
matherly:2 marcano:2 mahone:2 lemos:2 lebrun:2 jara:2 hoffer:2 hewlett:2 herren:2 hecker:2 haws:2 haug:2 hack:2 gwin:2 gober:2 gilliard:2 fredette:2
favela:2 echeverria:2 downer:2 donofrio:2 desrochers:2 dee:2 crozier:2 corson:2 clyde:2 bechtold:2 argueta:2 aparicio:2 zamudio:2 willette:2
westover:2 westerman:2 utter:2 troyer:2 thies:2 tapley:2 slavin:2 shirk:2 sandler:2 roop:2 rimmer:2 raymer:2 range:2 radcliff:2 otten:2 moorer:2
millet:2 mckibben:2 mccutchen:2 mcavoy:2 mcadoo:2 mayorga:2 mastin:2 martineau:2 marek:2 madore:2 leflore:2 kroeger:2 kennon:2 jimerson:2 javier:2
hostetter:2 hornback:2 hendley:2 hance:2 guardado:2 granado:2 gowen:2 goodale:2 flinn:2 fleetwood:2 fitz:2 durkee:2 duprey:2 dipietro:2 dilley:2
clyburn:2 brawley:2 beckley:2 arana:2 weatherby:2 vollmer:2 victoria:2 vestal:2 tunnell:2 trigg:2 tingle:2 takahashi:2 sweatt:2 storer:2 snapp:2
shiver:2 rooker:2 red:2 rathbun:2 poisson:2 perrine:2 perri:2 pastor:2 parmer:2 parke:2 pare:2 papa:2 palmieri:2 nottingham:2 midkiff:2 mecham:2
mccomas:2 mcalpine:2 lovelady:2 lillard:2 lally:2 knopp:2 kile:2 kiger:2 haile:2 gupta:2 goldsberry:2 gilreath:2 fulks:2 friesen:2 franzen:2 flack:2
findlay:2 ferland:2 dreyer:2 dore:2 dennard:2 deckard:2 debose:2 crim:2 coulombe:2 cork:2 chancey:2 cantor:2 branton:2 bissell:2 barns:2 woolard:2
witham:2 wasserman:2 waldo:2 spiegel:2 shoffner:2 scholz:2 ruch:2 rossman:2 ready:2 petry:2 palacio:2 paez:2 neary:2 mortenson:2 millsap:2 miele:2
mick:2 menke:2 mckim:2 mcanally:2 martines:2 manor:2 malcom:2 lemley:2 larochelle:2 klaus:2 klatt:2 kaufmann:2 kapp:2 helmer:2 hedge:2 halloran:2
glisson:2 frechette:2 fontana:2 enoch:2 eagan:2 drum:2 distefano:2 danley:2 creekmore:2 chartier:2 chaffee:2 carillo:2 burg:2 bolinger:2 berkley:2
benz:2 basso:2 bash:2 barrier:2 zelaya:2 woodring:2 witkowski:2 wilmot:2 wilkens:2 wieland:2 virgil:2 verdugo:2 urquhart:2 tsai:2 timms:2 swiger:2
swaim:2 sussman:2 scarlett:2 pires:2 molnar:2 mcatee:2 maurice:2 lowder:2 loos:2 linker:2 landes:2 kingery:2 keeley:2 hufford:2 higa:2 hendren:2
hammack:2 hamann:2 gillam:2 gerhardt:2 fell:2 eugene:2 edelman:2 eby:2 delk:2 deans:2 curl:2 constantine:2 cleaver:2 claar:2 casiano:2 carruth:2
carlyle:2 bump:2 brophy:2 bolanos:2 bibbs:2 bessette:2 beggs:2 baugher:2 bartel:2 averill:2 andresen:2 amin:2 alden:2 adames:2 wildman:2 via:2
valente:2 turnbow:2 tse:2 swink:2`
