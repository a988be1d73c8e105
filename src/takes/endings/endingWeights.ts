/** Each "name=weight", between bars or on a line of its own. */
const WRITTEN = `bias=0.53|1 subject=2.14|2 number=0.26|w1 i=1.33|open start=0.65|open start verbs 0=1.2|first preposition verbs 0=1.24|first preposition verbs 0 after edge=1.16
no verb 4=1.03|1 preposition=2.43|2 be=-0.37|21 be preposition=0.33|w2 was=-0.58|w2 was preposition=-0.26|w3 i=1.32|first preposition verbs 1=0.42
said be preposition=0.44|open start after be more=-0.45|21 nouns preposition=0.33|w1 at=1.45|1 number=-0.27|21 noun number=-0.55|w1 eleven=0.54
321 number nouns preposition=0.51|1 of=1.64|w1 of=1.64|1 object=-2.34|2 of=-0.34|21 of object=0.5|321 number of object=-0.31|w1 us=-0.27|w1 us of=0.31
w2 of=-0.34|w2 of object=0.5|1 be=0.96|first be verbs 2=0.96|after be none=0.84|not hung=0.99|not hung be=0.58|open start after be none=0.43|1 noun=-1.79
21 noun noun=0.35|321 be noun noun=-0.36|w3 am=0.94|open far verbs 1=0.35|first nouns verbs 1 after edge=0.29|after be 2=-0.29|said be noun noun=-0.36
1 past telling=0.75|321 noun noun past=0.87|after past telling none=0.75|not hung telling=0.82|asks telling none=1.1|2 past telling=0.84|21 past object=0.49
321 noun past object=0.85|w1 me=-0.52|w1 me past=0.96|after past telling 1=0.25|open far after past telling more=-0.27|asks telling object=1.92
open start after past telling more=-0.31|1 to=1.74|21 object to=0.27|w1 to=1.74|w1 to object=0.27|2 to=-0.44|21 to base either=0.28|w1 start=-0.92|w2 to=-0.44
w2 to base either=0.28|w3 me=0.26|first number verbs 2 after edge=-0.46|after base either none=0.3|open far after base either none=0.46|asks either none=0.4
open start after base either none=0.61|21 noun preposition=1.25|w1 in=0.46|w1 in noun=-0.31|after base either 2=-0.47|open start after base either more=-0.47
1 and=2.14|w1 and=2.05|open and verbs 0=0.6|no verb 1=-0.7|2 and=0.58|21 and subject=0.35|w2 and=0.68|w2 and subject=0.35|2 subject=0.49
21 subject past either=0.88|w1 saw=-1.11|w2 i=0.45|w2 i past either=0.52|w3 and=0.78|first subject verbs 1 after number=0.25
open and after past either none=-0.76|1 article=2.37|21 past article=0.49|w1 the=1.99|said past article=0.54|2 article=0.64|21 article noun=-0.72
321 past article noun=-0.68|w2 the=0.72|w2 the noun=0.52|said past article noun=0.3|asks either article noun=-0.7|1 past clause=0.73|21 noun past clause=0.35
321 article noun past=-0.33|w1 said=0.8|w3 the=0.53|first subject verbs 2 after number=0.37|after past clause none=0.73|not hung clause=0.35
asks clause none=0.37|321 noun past number=0.61|open and after past clause more=-0.51|asks clause number=0.55|21 nouns and=0.29
first end verbs 0 after nouns=0.52|2 not=-0.46|w2 not=-0.98|first not verbs 0=-0.57|no verb 3=0.85|321 modal base preposition=0.43|w1 at base=-0.42
first not verbs 1=-0.66|after base unknown 1=0.39|open and after base unknown more=-0.59|asks unknown preposition=0.64|open start after base unknown more=-0.65
2 preposition=-0.26|21 preposition article=1.19|after base unknown 2=-0.64|321 preposition article noun=-1.78|2 past object=-1.08|hangs article=0.71
after past object 1=0.42|open bare noun after past object more=0.82|asks object article=0.42|open start after past object more=-0.42|1 owner=2.23
2 past alone=0.98|21 past owner=0.75|321 noun past owner=0.39|w1 her=-1.26|hangs owner=0.72|after past alone 1=-1.25|said past owner=0.8
open start after past alone more=-0.33|2 owner=0.58|w2 her=0.84|hangs to=-0.6|after past alone 2=0.48|21 to article=0.35|w2 to article=0.35|21 noun and=0.75
hangs and=0.5|first end verbs 0 after noun=0.36|21 and past either=0.89|321 noun and past=0.43|w2 and past either=0.89|first past verbs 1 after noun=-0.62
21 adjective preposition=-0.37|w1 with=0.65|w1 with adjective=-0.53|w3 out=-0.61|321 adjective preposition owner=-1.04|w2 with owner=-0.33|1 adjective=-0.91
21 past adjective=-0.44|321 subject past adjective=-0.27|w3 she=-0.72|first past verbs 2 after noun=-0.31|said past adjective=-0.44
open and after past alone more=-0.37|2 it=-0.3|w1 told=0.64|1 have=1.01|2 relative=1.61|w1 had=0.72|w2 what=0.53|hangs have=0.3|open what=-0.75
first have verbs 1=0.31|follows relative verbs 1=-0.37|after have none=1.01|hung=0.5|hung have=0.45|after past unknown 1=-0.34
open and after past unknown more=-0.87|2 subordinator=0.42|21 subordinator noun=1.13|321 noun subordinator noun=0.82|w2 before=0.78|w2 before noun=-0.61
open before=-0.31|open before verbs 0=-0.76|first noun verbs 0=0.3|2 adverb=-0.39|21 adverb noun=0.43|w2 later=1.87|first number verbs 0=0.35
21 noun past either=0.55|w1 moved=0.72|w3 later=0.69|follows subordinator verbs 1=-0.27|open before after past either more=0.82
open start after past either more=-0.32|w1 two=1.9|1 describing=0.88|21 preposition describing=0.89|w1 different=0.46|1 nouns=-1.84|2 describing=0.54|w1 we=0.79
not hung have=0.58|open and after have none=0.28|2 have=-0.47|w2 have=0.33|321 noun noun preposition=0.59|open and after have more=-0.66
21 preposition number=0.63|w1 fourteen=0.69|w2 in=-0.28|1 time=-2.72|21 number time=-1.16|321 preposition number time=0.69|w1 months=-0.49|w1 months number=-0.49
21 noun subject=0.62|open bare time=0.46|open start after subjectVerb more=-0.28|321 noun subject modal=-0.45|w1 would=0.58|after modal none=0.36|hung modal=0.64
w2 be=0.31|w3 would=0.48|hangs preposition=-1.13|w3 be=-1.21|first end verbs 0 after adverb=0.25|w1 is=0.52|w3 first=-0.25|open and after be none=0.35
21 be adjective=-0.43|w2 is=0.56|said be adjective=-0.87|w1 second=-1.06|21 number preposition=0.78|w1 in number=0.29|open when=0.61
first subject verbs 1 after edge=1.02|fronted subordinator verbs 1=0.9|open when after past unknown more=0.61|w1 2019=0.3|1 quantity=0.91|21 number quantity=0.35
w1 every=1.38|21 quantity noun=-0.61|w2 every=0.27|321 noun past preposition=-0.59|w1 for=0.39|w1 for past=0.33|open when verbs 2=0.26
first subject verbs 2 after edge=0.37|fronted subordinator verbs 2=0.66|said past preposition=0.33|open when after past alone more=-0.78
asks alone preposition=-0.39|first article verbs 0=1.33|first article verbs 0 after noun=-1.15|1 present=-0.62|21 noun present=-0.6
321 preposition noun present=-0.49|w3 for=-0.46|first article verbs 2 after noun=0.35|after present none=-1.18|not hung present=-0.55
open and after present none=-1.17|w2 who=0.41|hangs be=-1.4|hung be=0.29|open who after be none=-1.08|321 be adjective preposition=0.25|w3 were=0.36
said be adjective preposition=0.29|open who after be more=-0.45|w2 at number=-0.89|hangs number=-0.47|open who verbs 2=0.44|21 subordinator subject=0.59
321 noun subordinator subject=0.29|hangs subject=0.67|open if=0.86|open if verbs 0=0.45|321 subordinator subject modal=0.46|w1 could=1.01|w3 if=0.27
open if verbs 1=0.3|not hung modal=-0.27|open if after modal none=0.32|21 it preposition=0.29|said base it preposition=0.25|asks unknown it preposition=0.36
w1 a=1.71|w1 for noun=-0.26|321 noun preposition article=0.29|w1 fortnight=-0.38|w2 a=0.55|w2 a noun=-0.58|w1 one=-1.12|open start after past clause more=0.55
321 past number time=-0.29|w1 week=0.43|hangs time=0.34|after past clause 2=-0.3|said past number time=-0.29|w3 that=0.85|321 article noun noun=-0.3|w1 wait=0.56
no verb 5=1.07|w1 from=1.13|w1 from past=0.38|first time verbs 1=0.49|w2 from number=-0.8|said past preposition number=0.26|asks alone preposition number=-0.52
w1 she=0.33|w1 was=0.73|said be article=0.25|w3 who=0.86|2 modal=0.26|w1 like=0.41|after modal 1=0.34|21 preposition to=0.27|w1 to preposition=0.27|w2 like=-0.29
after modal 2=-0.35|21 noun of=0.63|21 ing to=0.38|w1 to ing=0.38|21 noun adjective=-1.15|hangs adjective=0.32|w1 about=0.46|first it verbs 1=0.3
first it verbs 1 after edge=1.12|21 preposition quantity=1.02|w1 half=-0.53|w1 half preposition=0.55|w2 about=0.74|21 time and=0.26
first end verbs 0 after time=0.26|w3 from=0.38|w1 rang=0.48|first noun verbs 1 after time=-0.39|21 object preposition=0.62|said past object preposition=0.3
w1 with noun=0.32|first noun verbs 1 after edge=0.52|open far after past either more=0.84|w1 old=0.57|21 noun quantity=-0.67|w1 no=1.08|first object verbs 0=0.52
21 number noun=-0.69|321 noun number noun=-0.87|w2 no=-0.63|w2 wasn't=-0.29|21 preposition noun=-0.72|321 be preposition noun=-0.38|w1 call=-1.26|w2 on=0.46
w3 wasn't=-0.67|said be preposition noun=-0.42|1 past object=1.23|w2 over=0.38|open bare noun after past object none=0.74|asks object none=0.8
not hung object=1.02|open start after past object none=-0.32|after past object 3=0.32|said past article noun noun=0.79|21 noun have=0.29|21 have noun=-0.71
w2 had noun=-0.3|after have 1=0.25|said have noun=-0.72|open bare noun after have more=0.71|21 it be=0.39|first it verbs 1 after noun=0.47|21 be quantity=0.38
321 it be quantity=0.29|w2 was quantity=0.3|w3 there=0.88|said be quantity=0.38|w3 no=-0.87|21 to be=-0.28|w2 to be=-0.28|first it verbs 2=0.38|w3 to=-1.01
21 noun article=0.38|321 so subject past=-0.36|open so after past either none=-0.27|open who verbs 0=-0.82|follows relative verbs 0=0.37|w1 he=0.39|w1 let=0.34
w2 he=0.38|w1 into=0.46|w1 his=0.7|1 base object=0.41|321 time to base=-0.62|after base object none=0.79|2 particle=0.26|after base object 2=-0.25
open and after base object more=0.48|after base object 3=-0.46|open far after base object more=0.28|321 noun subject be=0.28|open bare noun after be none=-0.27
1 ing unknown=-2.27|321 subject be ing=0.27|w3 he=0.73|hangs ing=-0.47|21 preposition preposition=0.64|w3 was=-0.32|first ing verbs 1=-0.43
321 number noun number=-1.02|open bare noun after past unknown more=0.5|open start after past unknown more=-0.34|open far after past unknown more=-0.25
21 preposition object=-1.01|w1 me preposition=-0.39|w2 for object=-0.43|w3 nothing=-1.67|first quantity verbs 0=1.55|first quantity verbs 0 after noun=0.42
1 past receiver=0.51|w1 gave=0.29|first quantity verbs 1 after noun=-0.3|after past receiver none=0.51|not hung receiver=0.54|asks receiver none=0.81
2 past receiver=1.06|after past receiver 1=1.14|open and after past receiver more=0.33|asks receiver object=1.04|open start after past receiver more=-0.36
after past receiver 2=-0.52|21 article describing=0.67|w1 whole=0.27|w2 the describing=0.39|after past receiver 3=-0.35|21 that number=0.39|w2 that number=0.39
w3 after=-1.07|21 article time=-1.11|321 noun article time=-0.3|w1 year=0.49|w1 year article=-0.48|w2 a time=-1.08|1 subjectVerb=0.89|2 present=-0.35|w1 i'd=0.28
after subjectVerb none=1.11|hung subjectVerb=0.5|not hung subjectVerb=0.61|1 base verb=0.53|2 subjectVerb=-0.39|w1 want=1.16|w2 i'd=1.34
after base verb none=0.53|hung verb=0.32|asks verb none=0.76|not hung verb=0.44|w1 my=1.26|w3 i'd=0.99|after base verb 1=-0.33|w3 my=0.52
first number verbs 1 after edge=-0.44|after base verb 3=0.87|1 particle=-2.31|2 base object=-0.41|21 base particle=1.22|w1 up=-0.26|w1 up base=-0.65|w2 up=-0.48
said base article=0.36|open start after base object more=-0.9|21 preposition that=-1.25|321 noun preposition that=-0.43|w2 like that=-0.51|w2 out=0.77
21 of owner=0.53|w2 of owner=0.53|21 owner noun=-0.59|w1 time=-0.69|w2 my=0.38|w2 my noun=0.37|21 subject past object=0.44|321 noun subject past=0.36
21 preposition adjective=1.03|321 noun preposition adjective=-0.36|w2 at adjective=0.75|w1 in nouns=0.3|first subject verbs 0 after noun=-0.51
321 and subject modal=0.32|w1 didn't=0.57|denied=-0.64|denied modal=0.29|open and after modal none=0.27|21 modal base either=0.27|321 subject modal base=-0.68
w2 didn't base either=0.98|denied either=-1.22|open and after base either none=-0.77|open and after base either more=-0.27|w2 it be=0.29|w3 because=0.68
open because=0.32|open because after be none=0.34|open because after be more=-0.26|w1 wanted=0.86|open and after past verb none=0.48|2 past verb=-0.57
21 past to=0.46|w1 to past=0.46|after past verb 1=-0.57|said past to=0.25|open and after past verb more=1.17|w1 off=-2.01|321 time article noun=1.11
w1 in past=-1.3|w2 could=0.41|w3 could=0.58|hung telling=0.29|2 had telling=0.4|w3 have=0.66|after had telling 1=0.4|1 it=-1.97|21 noun it=-0.52|w1 it=-1.42
after had telling 3=-0.29|21 adjective adjective=0.32|open instead verbs 1=0.89|321 noun noun to=-0.76|321 noun to owner=-0.33|open instead verbs 2=-0.38
21 be owner=0.33|said be owner=0.35|321 and past number=0.37|w1 four=0.95|w1 four past=-0.6|asks object number=0.68|21 noun particle=-0.95|w1 back=-0.38
2 then=0.41|w2 then=-0.57|w3 since=-0.32|open then verbs 0=-0.68|first subject verbs 0 after subordinator=0.28|w1 do=-0.37|open then verbs 1=0.4|w2 do=-0.53
w1 on noun=0.39|w2 on quantity=0.26|21 quantity adjective=0.69|w1 single=0.43|21 subject base either=-1.43|321 and subject base=0.39|w2 i base either=-0.53
21 base article=0.35|after base either 1=-0.34|21 preposition it=-0.66|321 noun preposition it=-0.3|21 particle preposition=0.74|w2 back=0.29
first subject verbs 0 after edge=-0.5|first subjectVerb verbs 2=-0.46|after subjectVerb 2=-1.46|w1 homes=-0.35|hangs nouns=0.41
open bare noun after base unknown more=-0.61|21 to base unknown=-0.37|321 noun to base=0.27|w2 to base unknown=-0.37|first noun verbs 0 after edge=-0.27
after base unknown none=-0.59|not hung unknown=-0.97|asks unknown none=-1.4|321 noun preposition noun=0.69|w2 at noun=0.75|21 time preposition=-0.4
w1 at time=0.31|2 ing alone=-0.34|w1 eighteen=-0.63|321 number time preposition=0.36|21 preposition nouns=-0.93|w2 on nouns=-0.91|21 noun past verb=-0.43
first owner verbs 1=0.3|open start after past verb none=0.27|open start after past verb more=-0.32|321 relative be preposition=0.53|w3 which=0.91
open which verbs 1=-0.8|321 preposition number noun=-0.43|w3 about=-0.59|2 base alone=0.73|after base alone 1=-0.33|open if after base alone more=-1.01
after base alone 3=-0.61|w1 two preposition=0.54|w2 for number=1.39|1 adverb=-1.5|321 number nouns adverb=0.63|w1 first=-0.71|21 past particle=1.98
321 it past particle=0.54|w1 out past=-0.34|open far after past either none=0.3|first modal verbs 2 after edge=-0.65|21 noun be=0.6|321 article noun of=0.33
21 of article=0.37|w2 of article=0.37|first nouns verbs 2 after edge=0.34|w2 we be=-0.92|21 ing preposition=0.65|open so after past either more=0.69
1 past place=0.35|w1 put=0.35|after past place none=0.38|not hung place=0.32|asks place none=0.38|2 past place=1.54|21 past noun=-0.76|after past place 1=1.14
said past noun=-0.79|open and after past place more=0.31|w1 with it=0.27|after past place 3=-0.59|w1 nothing=-0.78|w2 with quantity=-0.25|21 to modal=-0.37
w2 to modal=-0.37|321 number to number=-1.16|w1 42=0.73|first past verbs 2 after edge=0.49|w1 an=0.41|w3 an=-0.35|321 noun article noun=0.81
asks alone to number=0.44|21 and noun=1.07|321 time and noun=0.39|w2 and noun=1.07|21 noun past object=-0.61|321 and noun past=0.31
open far after past object none=0.46|2 ing object=1.6|21 ing particle=0.42|321 be ing particle=0.87|hangs particle=0.39|open bare time after be more=0.26
321 past it preposition=-0.39|said past it preposition=-0.36|asks object it preposition=-0.56|w1 month=-0.28|21 have number=0.43|321 subject have number=0.53
w2 had number=0.32|said have number=0.48|w1 each=0.32|first quantity verbs 0 after nouns=-0.7|21 quantity number=0.95|w3 each=-0.27
first quantity verbs 1 after nouns=0.5|21 that subject=0.4|w1 nobody=0.38|w2 that subject=0.4|21 subordinator number=-0.64|w2 since=-0.34|w2 since number=-1.04
open since verbs 0=-0.63|21 quantity of=0.33|open since after past either more=0.32|w2 them preposition=0.27|321 object preposition number=-0.31
w1 one preposition=0.54|open since verbs 2=0.74|follows subordinator verbs 2=-0.29|w3 us=0.39|w1 six=0.57|21 number nouns=-0.79|321 to number nouns=-0.43
first article verbs 0 after nouns=-1.27|w2 we past either=0.51|hangs past=-0.98|hung either=0.38|open bare noun after past either none=-0.4
321 subject past noun=-0.73|asks either noun=-0.71|321 noun past particle=-0.75|w1 down=-0.32|w1 down past=1.11|after past alone none=-0.25|asks alone none=-1.29
21 particle number=0.44|w2 down=-0.68|w3 nobody=-0.64|hangs object=0.3|hangs it=-0.81|21 subjectVerb preposition=-0.4|w1 like subjectVerb=0.35
w2 i'd preposition=0.35|after subjectVerb 1=-0.64|said subjectVerb preposition=-0.36|321 preposition to be=0.34|21 article adjective=1.82|w1 small=1.06
w1 our=0.56|w1 on past=-0.6|asks either preposition=0.27|asks either number=0.29|w1 everyone=-1.17|w1 leave=-1.27|w1 myself=-0.3|21 object number=0.54
321 past object number=0.54|said past object number=0.54|open what verbs 0=-0.7|w3 what=-0.66|w3 been=0.35|w3 only=0.34|first adverb verbs 0=0.62
open that after past object more=-0.53|asks object article noun=-1.09|w3 never=-0.47|w1 38=0.28|w1 within=0.33|w2 within=0.52|w3 within=0.46
321 number preposition owner=0.26|321 owner noun noun=-0.27|321 and owner noun=0.48|w2 our=0.73|first owner verbs 0=0.7|first owner verbs 0 after noun=0.6
w3 our=1.57|first owner verbs 1 after noun=0.87|w2 now=0.86|open now=0.38|open now verbs 0=-0.4|w1 wrote=0.7|w3 now=-0.42|open now verbs 1=0.56
first subject verbs 2 after nouns=0.55|w1 nine=0.38|asks object preposition number=0.64|w1 days number=-0.39|said past preposition number time=-0.39
hangs base=-0.69|21 adverb time=0.29|w1 week adverb=-0.35|w2 first time=0.29|w1 teach=0.27|open bare time verbs 0=0.33|after base telling 2=-0.28
321 noun to number=0.48|w1 thirty=0.66|after base telling 3=-0.65|first modal verbs 1=0.78|hung unknown=-0.44|w2 with nouns=-0.47|321 number article noun=0.83
321 particle of number=-0.79|first adverb verbs 2=-0.39|21 object and=0.28|first end verbs 0 after object=-0.3|w1 they=0.62|321 past preposition noun=-0.44
said past preposition noun=-0.44|321 subject past particle=0.76|321 nouns and past=0.28|w1 made=0.41|w1 all=0.69|said past quantity=0.25
asks object quantity=-0.49|w1 twelve=0.55|w2 all number=0.55|said past quantity number=0.27|321 number noun noun=-0.84|first past verbs 2 after nouns=-0.27
first number verbs 0 after number=-0.96|said past article noun preposition=0.3|w2 up preposition=0.26|w1 six preposition=-0.56|w3 up=-0.26|after present 1=-0.3
open start after present more=0.55|1 then=-1.07|first preposition verbs 0 after noun=1.27|21 subjectVerb base object=0.36|321 noun subjectVerb base=-0.41
w1 offer=-0.25|w2 i'd base object=0.3|open bare noun after base object none=0.46|open bare noun after base object more=-0.26|321 noun preposition owner=0.34
w2 in owner=0.59|21 noun describing=-0.55|open when after be none=-0.67|21 be subject=0.26|said be subject=0.26|open because verbs 2=-0.43|w1 their=0.52
321 preposition owner noun=-0.83|w2 their=-1.17|w2 their noun=-0.3|w1 budget=-0.91|open what after be none=0.41|open what after be more=-0.55
first past verbs 1 after number=-0.34|first past verbs 2 after number=0.28|w3 every=0.29|w1 hour=-0.46|w2 an=-0.49|w2 an noun=-0.86
321 subject past quantity=0.51|w1 children=-0.42|first article verbs 0 after number=0.35|321 noun be preposition=0.39|w1 in be=0.44|w2 is preposition=0.33
321 be preposition owner=0.25|said be preposition owner=0.25|asks unknown noun=0.32|21 adverb preposition=0.43|w1 gate=-0.81
said be preposition article noun=-0.57|321 article noun present=0.74|open and after past linking more=-0.27|21 subject adverb=1.25|w1 just=1.58|w2 i adverb=0.39
hangs adverb=-0.28|21 adverb past either=-0.6|w1 knew=-0.96|21 noun owner=0.37|open bare nouns=0.5|first subject verbs 0 after object=0.47|w3 did=-0.25
open although=-0.57|open although verbs 1=-0.62|w1 week article=-0.84|after participle 3=-0.89|open start after participle more=0.3|21 owner adjective=0.44
w1 next=0.92|w1 over=-0.33|first object verbs 1=0.6|21 to quantity=0.25|w2 to quantity=0.25|1 past unknown=-0.6|w3 not=-0.57
open that after past unknown more=0.62|open that verbs 2=0.31|w1 every base=0.28|w1 can=-0.97|open that after modal none=0.66|w1 stop=-0.41|w2 can=0.35
open that after base either none=0.56|open that after base either more=0.61|321 base article noun=-0.76|said base article noun=-0.86|2 ing either=-0.8
first subjectVerb verbs 1 after edge=0.44|w1 years=-0.48|w1 years number=-0.45|21 past subject=0.26|said past subject=0.26|w2 down to=-0.37
open far after base unknown more=-0.65|2 past linking=-0.3|after past linking 1=-0.4|after past linking 3=-0.76|w2 by=-1.22|w3 by=1.05|w2 because=0.86
open because verbs 0=0.78|1 had either=0.37|21 have had either=0.35|w1 lost=0.46|w2 have had either=0.38|after had either none=0.37
open and after had either none=-0.56|asks either it=-0.65|w1 stopped=-0.25|21 adjective number=-0.26|w1 in it=-0.45|w1 seven=0.39|w1 up noun=-0.44
open far after have more=-0.65|open far after past object more=-0.76|321 owner noun past=0.46|first noun verbs 1 after noun=0.42|1 not=1.24|w1 never=0.67
w2 never=0.51|denied clause=0.39|after past clause 3=0.8|open that after have more=0.71|w1 any=0.51|w2 any=0.29|w2 any noun=0.9|321 quantity noun modal=0.34
321 adjective quantity noun=-0.37|w2 no noun=-0.76|first have verbs 2=-0.48|w1 may=-0.93|open start after modal none=-0.25|21 number number=-0.38|w1 good=-0.29
w1 for base=0.61|first object verbs 2=-0.8|after past verb 2=0.44|w1 ten=0.91|w1 ten preposition=0.3|321 to article adjective=0.48
321 adjective noun preposition=-0.91|w1 forty=0.27|w2 with number=0.57|w2 while=0.28|open while=0.27|open while verbs 0=0.94|first it verbs 0=-0.34
w2 from noun=1.45|321 article noun time=1|w1 saturday=0.44|hangs subjectVerb=0.31|asks unknown number=-0.31|21 quantity preposition=0.45
open bare noun verbs 0=0.42|w1 new=1.72|open how=-0.68|said past nouns preposition=0.28|321 nouns preposition number=0.32|w1 on nouns=0.31
first preposition verbs 0 after ing=0.76|321 noun of nouns=-0.41|w1 there=-0.61|said be it=-0.35|open that after be none=0.75|open that after be more=-0.4
w1 desk=-0.74|w1 day=-0.29|open bare time after past unknown more=-0.93|w1 three=0.62|w1 signed=-0.28|w1 12=-0.6|21 article nouns=-0.56
321 base article nouns=-0.49|w2 the nouns=-0.56|said base article nouns=-0.49|open and after modal more=-0.35|321 noun preposition object=-0.31|21 time noun=1.49
w1 end=0.81|w1 took=0.3|21 and number=-1.11|321 time and number=-0.69|w2 and number=-1.11|321 and number nouns=-0.94|open bare nouns after past either more=-0.31
asks either quantity=0.63|first past verbs 1 after object=0.81|open what after past object more=0.92|hangs not=0.37|1 participle=-0.81|21 be participle=-0.45
after participle none=-1.04|not hung participle=-0.54|denied participle=-0.33|w3 without=-2.53|1 but=0.85|w1 but=0.85|open but=0.45|open but verbs 0=0.79
2 but=-0.75|w2 but=-0.76|1 past alone=-1.96|321 noun relative past=0.26|321 preposition time number=-0.26|w1 2019 time=0.27|open who after past either more=0.51
asks either preposition number=-0.47|2 base telling=0.61|after base telling 1=1.25|w1 year noun=-0.59|open instead verbs 0=-0.33|first of verbs 0 after noun=-0.3
321 then of number=-0.75|w3 instead=-0.72|first of verbs 1=0.62|first preposition verbs 1 after time=-0.34|fronted relative verbs 0=-0.96
321 relative subject modal=-0.26|open what after modal none=0.76|w3 do=-0.4|w3 i've=0.32|1 so=-0.64|w1 so=-0.64|first have verbs 1 after and=-0.39
open so after have more=-0.45|w3 has=0.58|w1 people=1.13|21 noun adverb=-0.59|w1 first noun=-0.68|first article verbs 0 after edge=0.4|w1 with time=0.29
first article verbs 0 after time=0.36|w1 monday=-0.59|first article verbs 1 after time=-0.41|1 base alone=-1.03|after base alone none=-0.33|not hung alone=-1.06
w3 all=0.37|321 noun and number=0.41|w1 minutes=-0.63|w1 minutes number=-0.63|321 noun past quantity=-0.59|first number verbs 1 after noun=0.79
321 quantity noun preposition=0.25|first number verbs 2 after noun=0.34|321 nouns preposition noun=-0.58|w1 home=-1.34|w2 which=0.42
open which after have more=-0.93|321 have article adjective=0.27|w2 a adjective=1.33|said have article adjective=0.27|321 past noun noun=0.37
said past noun noun=0.26|w1 above=0.34|open if after be more=1|321 be preposition number=0.27|w1 five=0.49|21 quantity time=-0.76|w2 every time=-0.41
first ing verbs 0=0.44|fronted subordinator verbs 0=0.25|2 base linking=-0.34|321 subject base preposition=-0.67|after base linking 1=-0.34
asks linking preposition=-0.39|1 ing object=1.75|21 be ing object=0.68|w1 running=-0.61|w2 was ing object=0.44|w2 when=0.35|21 it particle=-0.37
321 past it particle=-0.27|w2 it particle=-0.37|open but verbs 1=-0.38|asks object it=-0.56|w1 again=-0.92|w3 again=-0.64|first subject verbs 0 after adverb=0.27
321 preposition article adjective=-0.44|w1 room=0.58|321 past article adjective=0.32|said past article adjective=0.35|1 relative=-1.23|open why verbs 0=-0.29
w1 bought=0.74|open bare time after past either none=0.62|open bare time after past either more=-0.26|first adjective verbs 0=0.64|after present 2=0.54
21 relative past object=0.45|open who after past object more=0.39|w2 against=-0.4|hung present=-0.63|open who after have more=0.38|w3 before=-0.4|w1 noon=-0.61
open before after be more=0.52|first subjectVerb verbs 1 after base=0.66|w1 no have=0.47|21 quantity nouns=-0.64|321 so subject modal=0.42
open so after modal none=-0.3|21 modal base object=0.32|denied object=0.44|open so after base object none=-0.48|21 base it=-0.26|said base it=-0.34
open so after base object more=-0.26|open so verbs 2=0.34|321 past article quantity=-0.37|w1 other=0.27|w1 other article=0.41|said past article quantity=-0.37
asks either article quantity=-0.56|w1 him=-0.52|w1 does=-0.89|w1 your=0.42|w2 by time=-0.27|321 article nouns noun=-1.42|w1 floor=-0.76|w1 both=-0.33
w1 both preposition=-0.9|w2 below=-0.72|first of verbs 0 after number=0.39|21 modal adverb=0.55|321 subject modal adverb=0.45|w1 still=0.59
first of verbs 1 after number=-0.74|w2 still=-0.55|w1 ask=0.38|open bare noun after base telling none=-0.41|w3 just=-0.48|w2 as=-1.25|open as verbs 0=-0.33
w3 as=0.91|open bare noun after participle more=-1.07|w1 needed=-0.6|first quantity verbs 2=0.41|after past verb 3=0.39|w3 everyone=0.48
321 preposition noun number=0.46|after had either 3=-0.71|open before verbs 2=0.33|21 adverb number=0.51|w2 only=1.25|w1 somebody=0.27|321 subject have had=-0.65
w2 had had either=0.49|w3 somebody=0.29|open that after had either more=-0.46|321 of article time=0.61|open that after past either more=-0.87|21 past it=0.38
321 subject past it=-0.53|first to verbs 0=-0.79|open that after base unknown more=0.4|1 ing either=0.52|w2 up number=0.29|321 number preposition noun=-0.35
w2 in noun=-0.36|21 to object=-0.45|w2 to object=-0.45|open far after past clause more=0.48|first to verbs 1 after edge=0.33|321 past particle preposition=0.26
first subject verbs 1 after particle=-0.25|w2 at quantity=0.37|said past preposition quantity=-0.27|321 preposition article nouns=-0.54|denied telling=0.61
open and after had telling more=0.39|asks either owner=0.49|w1 weeks number=-0.4|w2 both nouns=0.4|first owner verbs 2=0.34|first owner verbs 2 after edge=-0.47
w2 after=-0.44|open after verbs 0=0.34|open after verbs 1=0.31|first owner verbs 0 after edge=-0.68|first owner verbs 1 after edge=0.66|1 ing alone=-0.69
321 noun present past=0.58|321 to base article=0.25|first time verbs 1 after edge=-0.33|w1 them of=0.51|first number verbs 1 after time=-0.44|w1 than=0.32
w1 than quantity=0.3|w2 less=-0.4|321 quantity preposition number=0.37|w2 than=-0.63|321 base preposition preposition=0.31|said base preposition preposition=0.32
321 number noun present=0.32|open start after present none=0.38|w3 down=-0.45|1 base clause=-0.64|21 modal base clause=-0.81|w1 say=0.88|w2 don't=-0.29
after base clause none=-0.64|321 modal base quantity=-0.52|after base clause 1=0.64|after base clause 2=-0.31|321 ing article noun=-0.44
first nouns verbs 0 after edge=-0.27|321 it past preposition=0.54|w1 one number=1.24|w1 600=0.54|321 number article time=-0.3|w1 day article=-0.45
321 noun that time=-0.6|first subject verbs 1 after and=0.53|open now after have more=0.48|21 that quantity=-0.59|w2 that quantity=-0.59|21 it nouns=-0.44
321 subordinator it nouns=-0.38|w2 it nouns=-0.44|21 owner describing=0.67|w1 own=0.77|21 be noun=-0.61|w2 was noun=-0.38|said be noun=-0.68
321 number and noun=0.45|open what after past alone more=-0.58|321 nouns article time=-0.44|w1 two noun=-0.43|said past noun number=-0.26
21 subordinator time=-0.33|321 nouns article noun=-0.62|first time verbs 2=0.29|1 ing telling=1.24|w1 telling=0.53|w1 for adjective=-0.58
21 preposition subject=-0.81|w2 everyone=0.26|w1 through=-1.46|w2 through=0.27|w1 season=0.34|first owner verbs 0 after nouns=0.48|321 past to base=0.64
321 relative subject base=-0.83|open what after participle more=0.29|open which verbs 0=1.09|21 nouns past either=-0.63|w1 finished=-0.84
321 be article noun=-0.39|w1 behind=-1.16|w2 behind=1.35|21 adverb adverb=-0.67|321 have to base=1.56|21 had number=0.28|321 have had number=0.28
said had number=0.28|after had unknown 3=0.55|321 past particle to=-0.26|321 base to base=0.69|w1 four noun=0.43|321 noun number number=-0.96
first subjectVerb verbs 2 after edge=-0.31|321 relative article noun=0.86|first noun verbs 1 after nouns=-0.55|w1 true=0.61|w2 was adjective=1.19|w1 front=0.56
w2 in describing=0.51|first past verbs 1 after particle=0.28|w1 too=0.79|21 subject base verb=0.33|321 noun quantity time=-0.4|w1 staff=0.55
open when after past either more=-0.31|first quantity verbs 0 after time=0.42|w1 form=-0.41|first quantity verbs 1 after time=-0.28
asks either article nouns=-0.87|w3 their=0.63|open after verbs 2=-0.43|w1 rota=-0.25|321 time preposition time=0.65|w1 monday preposition=-0.3|w2 for time=-0.33
w1 pay=-1.38|w2 couldn't=-0.91|w1 try=0.77|w1 shift=-0.83|321 quantity number nouns=0.57|w1 shifts=0.49|321 article time preposition=-1.16
first article verbs 1 after nouns=-0.42|w1 money=-0.43|321 subordinator subject base=-0.28|w1 us preposition=-0.31|w2 with object=-0.35|asks clause noun=0.33
21 relative noun=1|w2 what noun=0.64|321 number number number=0.4|w1 get=-0.56|1 hesitation=-1.63|w1 right=-0.98|w1 hospital=0.32|w1 in time=0.3
321 of article noun=-0.31|321 and article nouns=0.27|w1 line=-0.4|321 have to be=0.29|w1 patients=0.62|w1 twenty=0.82|21 so subject=0.43|321 noun so subject=0.25
w2 so subject=0.43|321 number and number=-0.75|321 nouns preposition adjective=-0.41|w1 little=1.25|321 owner adverb time=0.43|w1 up past=0.67|w1 door=-0.61
21 number adjective=1.09|open when after base either more=-0.31|w2 by number=-0.79|321 it be noun=-0.38|after base linking 2=-0.29|w1 eight=0.78
open that after participle more=-0.41|w1 english=-0.35|321 subordinator noun noun=0.68|321 noun be adjective=-0.89|w1 key=0.28|w1 by past=0.43|w1 families=1.3
w1 through past=-0.61|w2 most=0.8|w3 most=-0.35|2 hesitation=-1.2|w2 other=0.66|321 noun and noun=-0.91|2 maybe object=-0.43|21 nouns quantity=-0.69
open start after had either more=-0.38|open and after base alone more=-0.45|w2 it adverb=-0.29|after had object 2=-0.33|first adverb verbs 0 after noun=-0.35
w1 14=0.62|w1 team=0.64|first past verbs 1 after time=-0.34|first past verbs 2 after time=0.86|321 be owner noun=-0.57|said be owner noun=-0.9|21 modal not=0.33
w1 not=0.57|said modal not=0.33|321 past preposition quantity=-0.32|321 nouns and number=-0.33|w1 check=0.42|open so after base either none=-0.61
open so after base either more=0.92|w1 twice=-1.33|w2 without=-0.42|w1 changed=0.51|said base article noun noun=-0.65|321 nouns past preposition=0.53
w1 left=-1.48|w1 25=0.82|w2 with adjective=1.27|w1 board=-0.36|w1 by noun=0.27|first subject verbs 1 after present=0.47|w1 morning=-1.12|w1 morning article=-0.32
321 article describing noun=0.85|w2 did=0.29|21 not base either=0.66|321 modal not base=0.67|w2 not base either=0.66|w1 full=0.64|321 to base preposition=-0.46
w1 with base=-0.92|321 preposition quantity noun=-2.35|w2 each noun=0.59|w1 called=0.31|w1 40=0.41|w2 after number=0.57|w2 was participle=-0.39
321 particle preposition owner=-0.4|w2 down preposition=0.37|321 owner adjective noun=0.76|w2 until=-0.65|w3 until=0.34|w1 11=0.48|321 noun have be=-0.34
w1 wrong=-0.27|w2 too=-1.03|321 relative subject past=-0.43|open why verbs 1=0.37|w2 my nouns=-0.27|321 time number nouns=0.92
said past preposition article noun=-0.46|w3 once=0.58|open once=-0.6|open once verbs 0=-1.02|w3 more=-0.49|321 owner describing noun=-0.74
first modal verbs 1 after noun=-0.34|first subject verbs 0 after particle=0.99|w1 wall=-0.38|w3 off=-0.64|w1 6=-0.88|open because after participle more=0.31
open before after modal none=-0.29|w1 way=-0.69|w2 half noun=-0.3|first quantity verbs 0 after preposition=0.31|321 and quantity nouns=0.27|21 nouns be=0.25
said be noun preposition number=-0.25|w2 for owner=-0.8|w1 20=0.86|w1 20 preposition=0.43|w1 cut=0.36|21 nouns particle=-0.5|21 quantity quantity=-0.53
w1 more=0.51|w3 into=-0.3|21 of time=0.31|w2 of time=0.31|321 noun have quantity=-0.31|first be verbs 1 after edge=-0.67|w1 noticed=-0.77|w1 too nouns=0.88
first number verbs 0 after adjective=0.25|321 nouns preposition object=0.57|321 and noun noun=0.96|21 be not=0.36|w2 was not=0.36|said be not=0.36
w1 hours number=-0.62|w1 built=0.27|said past article noun number=0.43|open which after past either more=0.35|said base subject=0.34|321 base subject modal=0.36
w2 may=0.46|first preposition verbs 0 after nouns=0.34|w1 company=0.48|first preposition verbs 1 after nouns=0.51|w1 lift=0.73|w2 we modal=0.26
321 subordinator article nouns=0.53|w1 apprentices=-0.27|321 adverb number nouns=-0.42|w3 half=-0.73|w2 its=-0.28|w1 most=-1.77|w1 most base=-0.6|w1 pipe=0.5
321 noun adjective preposition=0.43|w1 tell=-0.64|w2 we'd=-0.94|321 article quantity noun=0.28|21 noun object=-0.91|321 that article noun=0.81|21 and nouns=0.54
w1 nights=0.51|w2 and nouns=0.54|first article verbs 2 after past=0.35|open where verbs 0=0.58|w1 out base=0.43|21 have it=-0.26|w2 have it=-0.26
said have it=-0.26|open far after had either more=0.61|w1 bill=-0.28|open until after base either none=0.37|w2 in quantity=0.31
open what after past object none=-0.57|321 past object maybe=-0.42|said past object maybe=-0.55|asks object object maybe=0.28|21 to base alone=-0.26
w2 to base alone=-0.26|w1 shared=0.63|21 preposition ing telling=0.39|321 noun preposition ing=0.71|w2 without ing telling=0.39
open that after base alone more=0.75|321 time number noun=1.34|w1 person=0.32|321 number noun past=-1.43|w1 okonjo=0.35|w1 must=0.25
first subject verbs 1 after adverb=-0.33|321 not base preposition=0.38|w1 getting=0.3|open after after be more=-0.61|w1 late=-0.39
321 preposition adjective nouns=0.31|w3 away=-0.44|w2 hadn't=-0.77|321 preposition relative noun=0.46|w1 lunch=-0.77|open which after modal none=-0.54
w1 without base=0.34|w1 score=0.53|open how verbs 0=-0.57|21 be adverb=0.93|321 subject be adverb=0.25|w2 were adverb=0.49|21 nouns adjective=-0.92
open and after past unknown none=0.44|w1 crew=1.28|21 adverb adjective=-1.3|w2 once=0.71|open once verbs 1=0.36|w1 alive=-0.6|asks object noun adjective=-0.47
first article verbs 1 after adjective=0.91|321 subordinator owner noun=-0.52|w2 over number=0.5|321 noun have number=0.29|w3 everything=0.88
open far after past receiver more=-0.65|321 article time noun=-0.53|w1 8=-0.58|first number verbs 0 after edge=0.47|hung receiver=0.27
open bare noun after past receiver more=0.55|open or=0.3|w1 15=0.28|w2 within number=0.51|first owner verbs 0 after adjective=0.27
open before after past alone more=-0.65|321 past preposition adjective=0.44|w2 in adjective=-0.93|said past preposition adjective=0.44
asks alone preposition adjective=0.44|w1 label=-0.32|1 subordinator=-1.28|w1 since=-0.45|w1 less=-0.51|2 maybe clause=-0.43|first maybe verbs 0=-1.94
first maybe verbs 0 after noun=0.68|w1 big=0.55|first maybe verbs 1=-0.62|first maybe verbs 1 after noun=-0.42|w2 other noun=0.36
first past verbs 1 after present=-0.3|w3 while=0.41|open while after past object none=-0.5|w1 them past=-0.29|w2 she modal=-0.43
said past article adjective noun=-0.7|first of verbs 1 after edge=0.74|first maybe verbs 0 after base=-0.58|321 be adverb ing=-1.09|open where verbs 1=-0.7
open where after be none=-0.86|w2 they adverb=0.32|w1 about past=0.34|w1 side=0.44|21 noun but=0.27|321 be participle preposition=-0.38|w1 reach=-0.52
w1 trust=0.28|1 base linking=-0.34|after base linking none=-0.34|asks linking none=-0.55|321 adjective subject modal=-0.75|w3 i'm=-1.08|hung linking=-0.53
w2 us number=0.29|first object verbs 0 after noun=-0.48|w1 17=0.48|first subject verbs 1 after ing=-0.85|21 adjective time=0.3|21 past nouns=-0.41
said past nouns=-0.63|w1 five noun=-0.85|first have verbs 2 after particle=-0.72|21 ing noun=-0.3|321 past owner nouns=-0.29|said past owner nouns=-0.35
321 preposition to base=0.25|w1 fed=0.34|open which after past object none=-0.92|open which after past unknown more=0.7|w1 50=0.53
asks unknown preposition number=0.31|w2 only number=0.36|first nouns verbs 1 after time=-0.27|321 nouns past number=0.29|open when after past either none=0.34
w1 loose=0.43|open when after modal none=0.29|321 past number quantity=-0.3|said past number quantity=-0.78|asks object number quantity=-0.8
321 quantity adjective nouns=-1.12|21 nouns modal=0.57|w1 four preposition=0.38|w1 see=0.57|w2 could base either=0.31|321 and past preposition=0.46
first past verbs 1 after adverb=-0.37|w1 metres=1.17|first ing verbs 1 after edge=0.83|open so after past telling more=0.64|open far after base alone more=-0.36
321 article noun quantity=0.39|w1 30=0.39|first of verbs 0 after time=0.54|321 time past preposition=0.25|w1 35=-0.87|w1 keep=0.48|w1 missed=-0.64|w1 only=1.54
321 noun adverb past=0.31|open that after base telling more=-0.39|first adjective verbs 1=-0.33|w1 other number=0.65|321 number quantity nouns=0.35|w1 move=0.28
321 to base quantity=0.47|w1 everything=-0.33|321 noun be noun=0.64|21 object quantity=-0.46|w3 your=0.49|w1 tour=-0.56|w1 pupils=1.41|w3 but=0.54
321 be noun number=0.51|said be noun number=0.51|w1 in base=-0.48|w1 14 noun=0.28|321 nouns past object=0.36|w1 in participle=0.3
first end verbs 0 after be=-0.36|first number verbs 1 after be=0.31|first number verbs 2 after be=0.26|w1 about participle=0.39|w1 paperwork=-0.57
21 time nouns=0.96|open bare nouns verbs 0=0.5|hung participle=-0.51|321 adjective noun noun=-0.38|321 noun preposition nouns=0.52|said base ing=0.37
first past verbs 1 after past=0.83|hangs that=0.87|w1 close=0.44|w1 learn=-0.94|w1 use=0.63|21 subject past linking=0.37|w2 i past linking=0.37|w1 90=0.34
w1 red=-0.49|w1 blame=-0.35|w1 paper=-0.82|21 subordinator ing either=0.59|w1 reading=0.46|21 ing nouns=-0.28|21 nouns past verb=0.44|w1 already=-0.73
w1 anything=-0.4|w1 dead=-0.3|first maybe verbs 0 after adverb=-0.66|321 number number nouns=-0.75|w1 practice=-0.3|first preposition verbs 0 after number=-1.44
321 past quantity noun=-0.57|said past quantity noun=-0.57|w3 really=0.38|open where after past alone more=0.26|open whose=0.79|open whose verbs 1=0.88
first adverb verbs 0 after nouns=0.69|first preposition verbs 1 after it=-0.5|first quantity verbs 1 after object=-0.35|w2 you modal=0.27|w2 in time=0.33
open that after participle none=-0.27|open but after be more=-0.81|first it verbs 1 after hesitation=0.27|w3 behind=-0.55|w1 long=-1.07
first preposition verbs 1 after participle=0.62|first ing verbs 0 after noun=-0.35|first number verbs 0 after owner=0.59|open before after past telling more=-0.4
w1 depot=-0.48|w1 six past=0.29|321 nouns to base=-0.67|21 subject base object=-0.56|21 subject base unknown=-0.44|21 be ing either=0.7|21 ing adjective=0.47
21 of quantity=0.28|w2 of quantity=0.28|w1 shop=0.55|w1 man=0.68|321 to article noun=-1.07|open but after have more=0.45|21 modal base telling=0.32
21 subject past alone=-0.59|w1 story=-0.55|denied verb=0.32|321 preposition adjective noun=-0.26|after base clause 3=-0.4|w1 anybody=1.06
first article verbs 0 after preposition=0.31|21 noun past alone=-0.33|open as after be more=0.53|first time verbs 0 after edge=-0.33|asks unknown object=-0.4
first particle verbs 1 after noun=0.28|321 nouns be adjective=-0.94|321 past number number=0.34|said past number number=0.34
open and after base telling more=0.81|open bare nouns after past unknown more=0.38|321 time subordinator noun=0.64|21 adjective of=-0.45|w1 plain=1.05
first adjective verbs 0 after noun=-0.8|321 had article noun=-0.56|said had article noun=-0.56|321 noun noun particle=-0.42|open and after had unknown more=-0.44
w1 quiz=-0.59|open bare time after past alone more=0.48|w1 always=0.36|w2 should=0.36|w2 should adverb=0.34|w1 did=-0.41|open because after modal none=-0.41
open bare time after past receiver more=-0.44|first past verbs 1 after that=-0.26|321 noun subordinator ing=0.37|w2 some=-0.65
first quantity verbs 1 after adjective=0.34|w3 nearly=-0.54|first adverb verbs 1 after noun=-0.26|w2 an adjective=0.36|open while verbs 2=-0.52|w1 find=-0.65
open bare nouns after modal more=-0.44|321 subject quantity past=-0.6|first past verbs 1 after base=0.5|321 quantity number past=-0.28|w1 felt=0.57
open bare noun after base alone more=-0.36|21 this time=-0.58|open which after past place more=0.63|first it verbs 1 after it=0.44|w2 it's=-0.79
open if after have more=-0.43|open since after be more=0.6|first subject verbs 1 after modal=-0.36|open instead after past receiver more=0.73
first noun verbs 0 after past=-0.82|first article verbs 0 after then=0.25|first owner verbs 0 after adverb=-0.88|first subjectVerb verbs 1 after present=0.38
first subjectVerb verbs 1 after object=-0.32|w1 percent=-1.32|w1 percent number=-1.32`;

/** What speaks for a text's breaking off at its end (log odds), written by test/accuracy/fit/fitEndings.mjs. */
export const ENDING_WEIGHTS: ReadonlyMap<string, number> = new Map(
  WRITTEN.split(/[|\n]/).map((each): [string, number] => {
    const at = each.lastIndexOf('=');
    return [each.slice(0, at), Number(each.slice(at + 1))];
  }),
);
