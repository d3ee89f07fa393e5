/** Common given names of many countries, lower case and without accents: what tells "Keith Baker" from "Grand Bazaar". */

const list = `aaron abdullah abigail adam adnan adrian agnes agnieszka ahmad ahmed aiko ajay akira alain alan albert alberto alejandro aleksandar aleksander aleksandr aleksei alessandro alex alexander alexandra alexei alexey alexis
alfred ali alice alina alison allison amanda amina amir amy ana anastasia anatoly anders andre andrea andreas andrei andres andrew andrey andrii andrzej angela angelo anita anja ann anna anne annika anthony antoine anton antonio antonia
antony ariel arjun arnaud arthur artem arturo ashley ashraf astrid aung axel barack barbara bart bashar beata beatrice ben benjamin benny bernard bernd bernie bill björn bob bogdan boris brad brandon brian bridget bruce bruno
camila camille carl carla carlos carmen carol caroline catherine cecilia chantal charles charlotte cheng chris christian christina christine christopher chuck claire clara claude claudia claudio clive colin connor cristina craig
cyril cyrus dan dana daniel daniela danielle danny daria david davide deborah denis dennis derek diana diane didier diego dieter dmitri dmitriy dmitry dmytro dominic dominique don donald donna doris dorothy doug douglas duncan
edgar eduardo edward elena eleanor eli elias elif elisabeth elise elizabeth ella ellen elon else emil emily emine emma emmanuel enrico enrique erdem eric erica erik erika ernesto ernst esther ethan eugene eva evan eve evelyn evgeny fabio
fatima federico felix ferdinand fernando filip finn fiona florence florian frances francesca francesco francis francisco franck francois frank frans franz fred frederic frederick friedrich fumio gabriel gabriela gareth gary gavin
gennady geoffrey george georges georgi georgia gerald gerard gerhard gianni gideon gillian giorgio giorgia giovanni giulia giuseppe glenn gordon grace graham greg gregory greta grzegorz guido guillaume gunther gustav guy hana hannah hans harald
haruki harold harriet harry hassan heather hector heidi heiko heinrich heinz helen helena helene helga henri henrik henry herbert hiroshi holger howard hubert hugh hugo hussein ian ibrahim igor ilham ilia ilya imran
ines ingrid irina irene isaac isabel isabella isabelle ivan ivana ivanka ivo jack jackie jacob jacques jair jake jakob jakub james jan jana jane janet janez janos jared jason javier jean jeff jeffrey jelena jennifer jens jeremy jerome
jerzy jesse jessica jesus jill jim jimmy jin jing joan joanna joao joe joel joerg johan johann johannes john johnny jon jonas jonathan jordi jorge jose josef joseph joshua josep joyce juan juha julia julian juliana julie julien
julio jurgen justin kaja kamala karel karen karin karl karla karoline karolina kate katherine kathleen kathy katja katarina katrin kazimierz keir keith kelly ken kenji kenneth kevin khaled kim kirill kirsten klaus konstantin krzysztof kristina kurt kyle kyriakos
lars larry laszlo laura lauren laurence laurent lawrence lea leah lech lee leila lena lennart leo leon leonard leonid leonardo leslie lewis li liam lila lily lina linda lindsey lisa liu liz lloyd lorenzo louis louise luca lucas lucia luciana lucy
ludwig luigi luis luisa lukas luke lydia lynn maciej madeleine magdalena maggie magnus mahmoud maia malcolm manfred manuel marc marcel marcelo marco marcos marcus margaret margarita margrethe maria mariam mariana marie marieke marina marine mario marion
mark marko markus marta martha martin martina mary mateusz mathias matteo matthew matthias maureen maurice max maxim maxime megan mehmet melanie melania mette miao michael michal michel michele michelle miguel mikael mike mikhail miles milos
ming miriam mohamed mohammad mohammed mohammad mohandas molly monica monika moritz moses mustafa mykhailo mykola nadia nadine naftali nancy naomi narendra natalia natalie natasha nathan neil nelson nicholas nick nicola nicolas nicole niels nigel
nikita niklas nikola nikolai nikos nina noah noam noel nora norbert norman olaf oleg oleh oleksandr oleksiy olena olga oliver olivia olivier omar orlando oscar oskar osman otto owen pablo pamela paolo pascal patricia patrick paul paula
paulo pavel pavlo pawel pedro peggy penelope per pete peter petr petra petro phil philip philippe phillip pierre pieter piotr priya qasim rachel radek radoslaw rafael rafal rahul raisa ralph ram ramon ranil rashid raul ravi ray raymond
rebecca recep rena renata rene ricardo richard rick rishi rita rob robert roberta roberto robin rodrigo roger roland roman ron ronald rosa rose roy ruben rudolf rupert ruslan russell rustem ruth ryan saad sabine sajid salim sally salvador sam samantha samir samuel sandra
sara sarah scott sean sebastian serge sergei sergey sergio serhii seth shane shannon sharon shaun sheikh sheila shinzo shirley sigrid silvia silvio simon simone slobodan sofia sonia sophie stanislav stanislaw stefan stefano
stella stephan stephane stephanie stephen steve steven stuart sue sultan sunil susan susanna susanne suzanne sven svetlana svitlana sylvia sylvie tadeusz takeshi tamara tanya tara tariq tatiana taro ted teresa terry theo theodore theresa thierry thomas
thorsten tibor tim timothy tina tobias todd tom tomas tomasz tommy tony toni tracy ulla ulrich ulrike ursula uwe vadim valentina valentin valeria valerie valery vanessa vasily vera veronica veronika viktor viktoria vincent viola
violeta virginia vitali vitaliy vittorio vivek vivian vlad vladimir vladislav volodymyr vuk walid walter wang warren wayne wei wendy werner wilhelm will willem william winston wolfgang wopke xavier xi yair yana yasmin yasser yevgeny yoko yoon yoshihide
yulia yuri yury yusuf yves yvette yvonne zachary zainab zhang zoe zoran zuzana zbigniew antonia boutros ban ngozi kristalina mario christine ajay gita kofi ellen sheryl sundar satya tedros rafael mariano hans-peter jose-manuel heung lionel cristiano kylian serena venus naomi novak rafa
rolf jaan maren kabelo naledi petrus kwame thabo sipho chidi amara fatou moussa mamadou ousmane aminata juma wanjiru njeri kamau zanele lindiwe tendai chipo mwansa tapiwa ragnar leif gunnar bjorn knut kjell arne torsten
sigurd solveig ingeborg sofie mathilde freja emilie jeppe soren jorgen kasper rasmus mikkel tiit kadri maarja aivar andris juris janis ilze inese vytautas gintaras egle heikki jukka pekka matti timo tuula aino eero paavo
deepak anil sunita lakshmi arvind suresh ramesh mahesh rajesh amit neha pooja kavita meera nisha vijay sanjay thanh nguyen linh minh somchai siti budi joko putri rizal mateo jimena ximena thiago joaquin ignacio rocio
nuria iker aitor oriol montserrat tiago rui nuno catarina goncalo vasco dragan goran zeljko ivica nenad branko vesna ljiljana dusan miroslav ondrej jiri vaclav zdenek lenka eszter zsofia balazs gergely istvan sandor ferenc gabor
attila mihai gheorghe ioana radu dimitris giorgos yiannis kostas eleni katerina levan giorgi nino tamar aram armen tigran`

/** Pairs of initials that are used as a given name ("TJ Miller"). */
const initials = 'aj bj cj dj jb jd jj jk jp jr kc kj lj mj oj pj rj tj'

/** Given names, folded to lower case without accents. */
export const givenNames: ReadonlySet<string> = new Set(`${list} ${initials}`.normalize('NFD').replace(/\p{M}/gu, '').split(/\s+/))
