/** Each "name=weight", between bars or on a line of its own. */
const WRITTEN = `bias=0.56|1 subject=2.2|2 number=0.26|w1 i=1.33|open start=0.66|open start verbs 0=1.21|first preposition verbs 0=1.33|first preposition verbs 0 after edge=1.16
no verb 4=0.94|1 preposition=2.51|2 be=-0.44|21 be preposition=0.39|w1 on=0.3|w2 was=-0.67|w2 was preposition=-0.25|w3 i=1.41|first preposition verbs 1=0.39
said be preposition=0.51|open start after be more=-0.63|21 nouns preposition=0.34|w1 at=1.57|1 number=-0.3|21 noun number=-0.55|w1 eleven=0.64
321 number nouns preposition=0.51|1 of=1.65|21 number of=0.25|w1 of=1.65|1 object=-2.47|2 of=-0.37|21 of object=0.5|321 number of object=-0.28|w1 us of=0.35
w2 of=-0.37|w2 of object=0.5|1 be=0.92|open far=0.29|first be verbs 2=0.6|after be none=0.93|not hung=1.02|not hung be=0.64|open start after be none=0.39
1 noun=-1.75|321 be noun noun=-0.39|w3 am=0.93|open far verbs 1=0.43|first nouns verbs 1 after edge=0.28|said be noun noun=-0.39|1 past telling=0.79
321 noun noun past=0.9|first preposition verbs 2=0.25|after past telling none=0.79|not hung telling=0.87|asks telling none=0.96|2 past telling=1.02
21 past object=0.37|321 noun past object=0.79|w1 me past=1|after past telling 1=0.47|open far after past telling more=-0.34|asks telling object=1.63|1 to=1.74
21 object to=0.27|w1 to=1.74|w1 to object=0.27|after past telling 2=-0.33|2 to=-0.49|21 to base either=0.25|w1 start=-0.94|w2 to=-0.49|w2 to base either=0.25
w3 me=0.35|first number verbs 2 after edge=-0.46|after base either none=0.35|open far after base either none=0.43|asks either none=0.43
open start after base either none=0.63|21 noun preposition=1.53|w1 in=0.66|w1 in noun=0.43|after base either 2=-0.57|open far after base either more=-0.27
open start after base either more=-0.51|1 and=2.09|w1 and=2.01|open and verbs 0=0.49|no verb 1=-0.63|2 and=0.57|21 and subject=0.37|w2 and=0.7
w2 and subject=0.37|first subject verbs 0=-0.32|2 subject=0.52|21 subject past either=0.82|w1 saw=-1.17|w2 i=0.46|w2 i past either=0.52|w3 and=1.12
first subject verbs 1 after number=0.39|open and after past either none=-0.87|1 article=2.36|21 past article=0.49|w1 the=1.97|said past article=0.54
open and after past either more=-0.3|asks either article=0.26|2 article=0.44|21 article noun=-0.54|321 past article noun=-0.72|w2 the=0.59|w2 the noun=0.72
after past either 2=-0.28|asks either article noun=-0.58|1 past clause=0.71|21 noun past clause=0.26|w1 said=0.68|w3 the=0.5
first subject verbs 2 after number=0.39|after past clause none=0.71|not hung clause=0.37|asks clause none=0.38|321 noun past number=0.61
open and after past clause more=-0.56|asks clause number=0.61|21 nouns and=0.28|first end verbs 0 after nouns=0.59|2 not=-0.43|w2 not=-0.91
first not verbs 0=-0.43|no verb 3=0.59|321 modal base preposition=0.53|w1 at base=-0.27|first not verbs 1=-0.57|after base unknown 1=0.45
open and after base unknown more=-0.66|asks unknown preposition=0.57|open start after base unknown more=-0.68|2 preposition=-0.33|21 preposition article=1.22
w2 at=-0.3|after base unknown 2=-0.68|321 preposition article noun=-1.66|w3 at=0.3|2 past object=-1.03|hangs article=0.75|open bare noun=0.27
after past object 1=0.28|open bare noun after past object more=0.92|asks object article=0.42|open start after past object more=-0.44|1 owner=2.19
2 past alone=1.02|21 past owner=0.77|321 noun past owner=0.45|w1 her=-1.37|hangs owner=0.76|after past alone 1=-1.14|said past owner=0.82
open start after past alone more=-0.52|2 owner=0.54|w2 her=0.88|hangs to=-0.67|after past alone 2=0.48|21 to article=0.37|w2 to article=0.37|21 noun and=0.69
hangs and=0.5|first end verbs 0 after noun=0.71|21 and past either=0.87|321 noun and past=0.38|w2 and past either=0.87|first past verbs 1 after noun=-0.3
21 adjective preposition=-0.52|w1 with=0.75|w1 with adjective=-0.59|w3 out=-0.52|321 adjective preposition owner=-1.02|w2 with owner=-0.34|1 adjective=-0.79
21 past adjective=-0.45|w3 she=-0.69|first past verbs 2 after noun=-0.64|said past adjective=-0.45|open and after past alone more=-0.36|2 it=-0.52|w1 told=0.61
1 have=0.94|2 relative=1.62|w1 had=0.65|w2 what=0.59|hangs have=0.31|open what=-0.87|follows relative verbs 1=-0.42|after have none=1.12|hung=0.46|hung have=0.45
open and after past unknown more=-0.8|2 subordinator=0.32|21 subordinator noun=0.98|321 noun subordinator noun=0.74|w2 before=0.79|w2 before noun=-0.59
open before=-0.35|open before verbs 0=-0.87|first noun verbs 0=0.38|2 adverb=-0.33|21 adverb noun=0.35|w2 later=1.85|first number verbs 0=0.54
21 noun past either=0.71|w1 moved=0.67|w3 later=0.71|follows subordinator verbs 1=-0.25|open before after past either more=0.7
open start after past either more=-0.52|21 article number=0.31|w1 two=1.46|1 describing=0.91|w1 different=0.6|1 nouns=-1.76|2 describing=0.72|w1 we=0.82
not hung have=0.69|open and after have none=0.32|2 have=-0.36|321 noun noun preposition=0.56|after have 3=0.3|open and after have more=-0.8
21 preposition number=0.65|321 noun preposition number=-0.36|w1 fourteen=0.69|w2 in=-0.34|1 time=-2.82|21 number time=-1.18|321 preposition number time=0.6
w1 months=-0.52|w1 months number=-0.52|21 noun subject=0.59|open bare time=0.38|first subjectVerb verbs 1=-0.36|321 noun subject modal=-0.48|w1 would=0.59
hangs modal=0.3|after modal none=0.4|hung modal=0.63|w2 be=0.4|hangs preposition=-1.33|w3 be=-1.04|w1 is=0.49|w3 first=-0.3|open and after be none=0.46
21 be adjective=-0.53|w2 is=0.56|said be adjective=-0.98|w1 second=-0.57|21 number preposition=0.78|w1 in number=0.25|open when=0.6
first subject verbs 1 after edge=0.89|fronted subordinator verbs 1=1.14|after past unknown 3=-0.32|open when after past unknown more=0.68|w1 2019=0.31
1 quantity=1.01|21 number quantity=0.31|w1 every=1.36|21 quantity noun=-0.87|321 noun past preposition=-0.64|w1 for past=0.43|open when verbs 2=0.41
first subject verbs 2 after edge=0.3|fronted subordinator verbs 2=0.38|said past preposition=0.36|open when after past alone more=-0.72
asks alone preposition=-0.48|first article verbs 0=1.48|first article verbs 0 after noun=-1.1|first article verbs 1 after noun=0.56|1 present=-0.62
21 noun present=-0.61|321 preposition noun present=-0.7|w3 for=-0.52|after present none=-1.22|not hung present=-0.69|open and after present none=-1.22
w1 were=-0.28|w2 who=0.4|hangs be=-1.35|open who verbs 1=0.3|hung be=0.35|open who after be none=-1.08|321 be adjective preposition=0.26|w3 were=0.26
said be adjective preposition=0.31|open who after be more=-0.36|w2 at number=-1.53|open who verbs 2=0.41|21 subordinator subject=0.58
321 noun subordinator subject=0.27|hangs subject=0.67|open if=0.67|open if verbs 0=0.45|321 subordinator subject modal=0.41|w1 could=0.96|w3 if=0.26
open if verbs 1=0.61|open if after modal none=0.33|21 it preposition=0.38|321 base it preposition=0.26|w2 it preposition=0.3|said base it preposition=0.27
asks unknown it preposition=0.34|w1 a=1.76|w3 it=0.38|w1 for noun=-0.26|321 noun preposition article=0.31|w1 fortnight=-0.44|w2 a=0.29|w2 a noun=-0.56
w1 one=-0.95|open start after past clause more=0.5|321 past number time=-0.3|w1 week=0.45|hangs time=0.45|after past clause 2=-0.5|said past number time=-0.3
2 time=0.34|w3 that=1.09|w1 wait=0.49|no verb 5=1.26|w1 from=1.21|w1 from past=0.37|first time verbs 1=0.51|321 past preposition number=-0.25|w2 from number=-0.5
said past preposition number=0.25|asks alone preposition number=-0.65|321 time to number=-1.3|w1 she=0.35|21 subject be=-0.33|w1 was=0.67|said be article=0.25
w3 who=0.77|w1 like=0.41|after modal 1=0.32|open start after modal more=-0.34|21 preposition to=0.3|w1 to preposition=0.3|w2 like=-0.25|w2 like to=0.26
after modal 2=-0.65|21 noun of=0.71|21 noun adjective=-1.28|w1 about=0.68|first it verbs 1=0.27|first it verbs 1 after edge=0.66|21 preposition quantity=1.01
w1 half=-0.5|w1 half preposition=0.6|w2 about=0.74|21 time and=0.28|first end verbs 0 after time=0.28|w3 from=0.33|w1 rang=0.44
first noun verbs 1 after time=-0.49|21 object preposition=0.55|said past object preposition=0.29|first noun verbs 1 after edge=0.57
open far after past either more=0.8|21 noun quantity=-0.51|w1 no=1.06|first object verbs 0=0.28|21 number noun=-0.63|321 noun number noun=-0.97
321 have adverb had=0.26|w2 no=-0.41|w2 wasn't=-0.33|21 preposition noun=-0.7|321 be preposition noun=-0.39|w1 call=-1.24|w2 on=0.35|w3 wasn't=-0.73
said be preposition noun=-0.45|1 past object=1.21|w2 over=0.42|open bare noun after past object none=0.66|asks object none=0.74|not hung object=0.78
open start after past object none=-0.28|w3 over=-0.64|said past article noun noun=0.61|21 noun have=0.26|21 have noun=-0.77|w2 had noun=-0.27
said have noun=-0.78|open bare noun after have more=0.65|open start after have more=0.26|21 it be=0.41|first it verbs 1 after noun=0.42|21 be quantity=0.39
321 it be quantity=0.28|w2 was quantity=0.29|w3 there=0.96|said be quantity=0.39|w3 no=-0.85|21 to be=-0.29|w2 to be=-0.29|first it verbs 2=0.45
first it verbs 2 after noun=-0.32|w3 to=-0.95|21 noun article=0.41|321 so subject past=-0.28|open so verbs 1=-0.54|first subject verbs 1 after noun=0.32
open so after past either none=-0.25|open who verbs 0=-0.95|follows relative verbs 0=0.4|w1 he=0.39|w1 let=0.43|w2 he=0.37|w1 into=0.43|w1 his=0.72
1 base object=0.35|21 to base object=0.37|321 time to base=-0.65|w1 take=0.32|w2 to base object=0.37|after base object none=0.73|after base object 2=-0.33
open and after base object more=0.42|after base object 3=-0.45|open far after base object more=0.26|321 noun subject be=0.29|open bare noun after be none=-0.28
1 ing unknown=-2.22|321 subject be ing=0.28|w3 he=0.61|hangs ing=-0.39|said be ing=0.29|21 preposition preposition=0.67|w3 was=-0.37|first ing verbs 1=-0.38
321 number noun number=-0.99|21 preposition object=-0.89|w2 for object=0.78|w3 nothing=-1.94|first quantity verbs 0=1.62|1 past receiver=0.5|w1 gave=0.28
first quantity verbs 1=-0.38|after past receiver none=0.5|not hung receiver=0.51|asks receiver none=0.79|2 past receiver=1.22|after past receiver 1=1.27
asks receiver object=1.2|open start after past receiver more=-0.44|after past receiver 2=-0.53|21 article describing=0.76|w1 whole=0.33|w2 the describing=0.39
after past receiver 3=-0.43|2 that=0.27|21 that number=0.36|w1 64=-0.27|w2 that=0.27|w2 that number=0.36|w3 after=-1.04|21 article time=-0.86
321 noun article time=-0.28|w1 year article=-0.26|w2 a time=-0.9|1 subjectVerb=0.93|2 present=-0.42|w1 i'd=0.29|after subjectVerb none=1.1|hung subjectVerb=0.48
not hung subjectVerb=0.61|1 base verb=0.63|2 subjectVerb=-0.31|w1 want=1.24|w2 i'd=1.37|after base verb none=0.63|asks verb none=0.45|not hung verb=0.32
w1 my=1.26|w3 i'd=1.23|after base verb 1=-0.32|w3 my=0.58|first number verbs 1 after edge=-0.53|after base verb 3=0.77|1 particle=-2.32|2 base object=-0.35
21 base particle=1.28|w1 up=-0.32|w1 up base=-0.7|open start after base object none=0.3|w2 up=-0.73|said base article=0.37
open start after base object more=-0.91|21 preposition that=-1.25|321 noun preposition that=-0.43|w2 like that=-0.5|w2 out=0.8|21 of owner=0.56|w2 of owner=0.56
21 owner noun=-0.71|w1 time=-0.84|w2 my=0.39|w2 my noun=0.56|21 subject past object=0.42|321 noun subject past=0.36|21 preposition adjective=1.04
321 noun preposition adjective=-0.29|w2 at adjective=0.83|w1 in nouns=0.25|first subject verbs 0 after noun=-0.43|321 and subject modal=0.26|w1 didn't=0.54
denied=-0.69|21 modal base either=0.36|321 subject modal base=-0.83|w2 didn't base either=0.98|denied either=-1.24|open and after base either none=-0.8
w2 it be=0.31|w3 because=0.55|open because=0.43|open because after be none=0.31|open because after be more=-0.35|w1 wanted=0.56
first subject verbs 1 after time=0.34|open and after past verb none=0.58|2 past verb=-0.75|21 past to=0.47|w1 to past=0.47|after past verb 1=-0.76
open and after past verb more=1.02|asks verb to=0.28|w1 off=-2.1|321 time article noun=1.17|w1 in past=-1.7|w1 water=-0.44|open far after past alone more=0.43
w2 could=0.44|321 modal have had=-0.67|w3 could=0.61|2 had telling=0.52|w3 have=0.76|after had telling 1=0.52|1 it=-1.96|21 noun it=-0.59|w1 it=-1.45
after had telling 3=-0.25|21 adjective adjective=0.69|open instead verbs 1=0.76|321 noun noun to=-0.83|21 be owner=0.32|said be owner=0.35
321 and past number=0.3|w1 four=1.01|w1 four past=-0.76|open and after past object more=-0.25|asks object number=0.83|21 noun particle=-0.97|w1 back=-0.43
2 then=0.69|w2 then=-0.88|w3 since=-0.27|open then verbs 0=-0.75|first subject verbs 0 after subordinator=0.31|w1 do=-0.36|w3 then=0.37|open then verbs 1=0.25
w2 do=-0.45|w1 on noun=0.34|after modal 3=-0.25|w2 on quantity=0.3|21 subject base either=-1.45|321 and subject base=0.27|w2 i base either=-0.52
21 base article=0.37|21 preposition it=-0.69|321 noun preposition it=-0.32|21 particle preposition=0.51|w1 for particle=-0.43|w2 back=0.33
first subject verbs 0 after edge=-0.56|first subjectVerb verbs 2=-0.47|2 ing unknown=0.34|321 subjectVerb ing to=-0.33|after subjectVerb 2=-1.51
said subjectVerb ing to=-0.33|w1 homes=-0.39|hangs nouns=0.45|open bare noun after base unknown more=-0.69|first noun verbs 0 after edge=-0.44
after base unknown none=-0.53|not hung unknown=-0.89|asks unknown none=-1.34|321 noun preposition noun=0.56|w2 at noun=0.92|21 time preposition=-0.37
w1 at time=0.31|2 ing alone=-0.75|w1 eighteen=-0.54|321 number time preposition=0.39|21 preposition nouns=-0.95|w2 on nouns=-0.95|21 noun past verb=-0.74
first owner verbs 1=0.3|open start after past verb more=-0.26|321 relative be preposition=0.52|w3 which=0.94|open which verbs 1=-0.82
321 preposition number noun=-0.54|w3 about=-0.61|2 base alone=0.32|after base alone 1=-0.91|open if after base alone more=-1.05|after base alone 3=-0.72
w2 for number=0.98|1 adverb=-1.54|321 number nouns adverb=0.33|w1 first=-0.95|21 past particle=1.96|321 it past particle=0.41|w1 out past=-0.38
open far after past either none=0.35|first modal verbs 2 after edge=-0.6|21 noun be=0.6|321 article noun of=0.34|21 of article=0.39|w2 of article=0.39
first nouns verbs 2 after edge=0.34|w2 we be=-0.98|21 ing preposition=0.64|open so after past either more=0.68|w1 put=0.58|after past place none=0.25
not hung place=0.55|asks place none=0.6|2 past place=1.57|21 past noun=-0.48|after past place 1=1.08|said past noun=-0.55|w1 with it=0.3|after past place 3=-0.51
w1 nothing=-0.69|w2 with quantity=-0.25|21 to modal=-0.35|w2 to modal=-0.35|321 number to number=-1.01|w1 42=0.8|first past verbs 2 after edge=0.3|w1 an=0.45
w3 an=-0.31|321 noun article noun=0.98|asks alone to number=0.44|21 and noun=1.01|321 time and noun=0.48|w2 and noun=1.01|21 noun past object=-0.58
321 and noun past=0.26|open far after past object none=0.5|21 then noun=0.78|2 ing object=1.64|21 ing particle=0.53|321 be ing particle=0.93|hangs particle=0.33
open bare time after be more=0.3|321 past it preposition=-0.34|said past it preposition=-0.33|asks object it preposition=-0.52|w1 month article=0.26
21 have number=0.45|321 subject have number=0.48|w2 had number=0.35|said have number=0.49|w1 each=0.29|first quantity verbs 0 after nouns=-0.79
21 quantity number=0.98|first quantity verbs 1 after nouns=0.51|21 that subject=0.4|w1 nobody=0.41|w2 that subject=0.4|21 subordinator number=-0.78
w2 since=-0.26|w2 since number=-1.03|open since verbs 0=-0.7|21 quantity of=0.34|321 object preposition number=-0.34|w1 one preposition=0.48
open since verbs 2=0.82|follows subordinator verbs 2=-0.3|w3 us=0.4|w1 six=0.64|21 number nouns=-0.88|321 to number nouns=-0.4
first article verbs 0 after nouns=-1.28|w2 we past either=0.5|hangs past=-0.96|hung either=0.43|open bare noun after past either none=-0.4
321 subject past noun=-0.96|asks either noun=-0.74|321 noun past particle=-0.77|w1 down past=1.32|after past alone none=-0.31|hung alone=-0.29
asks alone none=-1.14|open start after past alone none=-0.32|21 particle number=0.49|w1 85=-0.53|w2 down=-0.52|321 subject past object=-0.57|w3 nobody=-0.67
open bare noun after past telling more=0.25|hangs it=-0.77|said modal it=-0.26|21 subjectVerb preposition=-0.4|w1 like subjectVerb=0.35|w2 i'd preposition=0.35
after subjectVerb 1=-0.76|said subjectVerb preposition=-0.33|321 preposition to be=0.37|21 article adjective=1.72|w1 small=1.07|321 article adjective noun=-0.7
w1 our=0.54|w1 on past=-0.6|asks either preposition=0.38|asks either number=0.43|w1 everyone=-1.08|w1 leave=-1.4|21 object number=0.59
321 past object number=0.59|said past object number=0.59|asks receiver object number=0.28|open what verbs 0=-0.8|w3 what=-0.42|321 article number nouns=0.81
w3 been=0.32|w3 only=0.29|first adverb verbs 0=0.86|first adverb verbs 1=0.52|open that after past object more=-0.56|asks object article noun=-1.12|w3 never=-0.5
w1 38=0.29|w1 within=0.36|w2 within=0.56|w3 within=0.52|321 number preposition owner=0.3|321 and owner noun=0.45|w2 our=0.86|first owner verbs 0=0.84
first owner verbs 0 after noun=0.6|w3 our=1.76|first owner verbs 1 after noun=0.83|w2 now=0.45|open now verbs 0=-0.6|w1 wrote=0.64|w3 now=-0.6
open now verbs 1=0.37|open now verbs 2=0.31|first subject verbs 2 after nouns=0.6|asks object preposition=-0.36|w1 nine=0.33|asks object preposition number=0.7
w1 days number=-0.39|said past preposition number time=-0.26|hangs base=-0.73|21 adverb time=0.26|w1 week adverb=-0.34|w2 first time=0.26|w1 teach=0.37
open bare time verbs 0=0.39|after base telling 2=-0.3|321 noun to number=0.74|w1 thirty=0.71|first modal verbs 1=0.72|hung unknown=-0.45|w2 with nouns=-0.47
321 number article noun=1.09|321 particle of number=-0.68|w2 in article=0.25|first adverb verbs 2=-0.5|21 object and=0.26|first end verbs 0 after object=-0.32
w1 they=0.59|321 past preposition noun=-0.45|said past preposition noun=-0.45|321 subject past particle=0.8|w1 away=-0.27|321 nouns and past=0.36|w1 made=0.39
w1 all=0.67|asks object quantity=-0.49|w1 twelve=0.56|w2 all number=0.49|321 number noun noun=-0.94|first past verbs 2 after nouns=-0.48
first number verbs 0 after number=-1.06|said past article noun preposition=0.27|w2 up preposition=-0.28|w1 six preposition=-0.51|w3 up=-0.48
after present 1=-0.34|open start after present more=0.48|321 article noun number=0.27|first article verbs 1 after edge=-0.26|1 then=-1.1
first preposition verbs 0 after noun=1.24|first preposition verbs 1 after noun=-0.28|21 subjectVerb base object=0.43|321 noun subjectVerb base=-0.38
w2 i'd base object=0.33|open bare noun after base object none=0.43|open bare noun after base object more=-0.25|321 noun preposition owner=0.38|w2 in owner=0.64
21 noun time=-0.28|321 owner noun time=0.31|21 noun describing=-0.65|open when after be none=-0.65|21 be subject=0.29|said be subject=0.29
open because verbs 2=-0.46|w1 their=0.54|321 preposition owner noun=-0.78|w2 their=-1.19|w2 their noun=-0.28|w1 budget=-0.94|w2 had be=-0.26
open what after be none=0.42|open what after be more=-0.57|first past verbs 1 after number=-0.3|first past verbs 2 after number=0.3|w3 every=0.36|w1 hour=-0.48
w2 an=-0.32|w2 an noun=-0.93|321 subject past quantity=0.55|w1 children=-0.44|first article verbs 0 after number=0.38|321 noun be preposition=0.39|w1 in be=0.41
w2 is preposition=0.33|first article verbs 1 after number=0.27|321 be preposition owner=0.25|said be preposition owner=0.25|21 adverb preposition=0.43
w1 gate=-1.63|said be preposition article noun=0.39|first preposition verbs 2 after noun=-0.37|321 article noun present=0.76|21 subject adverb=1.3|w1 just=1.8
w2 i adverb=0.31|21 adverb past either=-0.76|w1 knew=-1.04|21 noun owner=0.41|open bare nouns=0.45|first subject verbs 0 after object=0.38|w3 did=-0.68
open although=-0.55|open although verbs 1=-0.61|w1 week article=-0.87|after participle 3=-0.83|open far after participle more=-0.3
open start after participle more=0.26|21 owner adjective=0.57|w1 next=1.07|w1 over=-0.31|first object verbs 1=0.7|21 to quantity=0.26|w2 to quantity=0.26
1 past unknown=-0.62|w3 not=-0.57|after past unknown none=-0.3|open that after past unknown more=0.58|w1 every base=0.26|w1 can=-0.9
open that after modal none=0.55|w1 stop=-0.39|w2 can=0.36|open that after base either none=0.51|open that after base either more=0.52|321 base article noun=-0.82
said base article noun=-0.9|2 ing either=-0.64|w1 years=-0.51|w1 years number=-0.4|w2 down to=-0.37|open far after base unknown more=-0.72
after past linking 3=-0.98|w2 by=-1.17|w3 by=0.91|w2 because=0.68|open because verbs 0=0.97|1 had either=0.36|21 have had either=0.34|w1 lost=0.41
w2 have had either=0.52|after had either none=0.36|open and after had either none=-0.56|asks either it=-0.65|w1 stopped=-0.39|w1 in it=-0.58|w1 seven=0.48
w1 up noun=-0.37|open far after have more=-0.86|open far after past object more=-0.66|321 owner noun past=0.45|first noun verbs 1 after noun=0.62
first end verbs 0 after it=0.27|1 not=1.23|w1 never=0.63|w2 never=0.49|denied clause=0.51|after past clause 3=0.79|open that after have more=0.47|w1 any=0.5
321 noun quantity noun=0.39|w2 any=0.7|w2 any noun=0.68|321 quantity noun modal=0.33|321 adjective quantity noun=-0.27|w2 no noun=-0.42|first have verbs 2=-0.36
w1 may=-0.9|open start after modal none=-0.32|21 number number=-0.4|w1 nineteen=-0.47|w3 may=0.3|w1 for base=0.29|first object verbs 2=-0.61
first object verbs 2 after edge=-0.56|21 object noun=-0.25|w2 him=-0.25|after past verb 2=0.4|w1 ten=0.98|w1 ten preposition=0.33|w1 forty=0.35
w2 with number=0.66|w2 while=0.27|open while=0.32|open while verbs 0=0.84|first it verbs 0=-0.34|w2 from noun=1.33|321 article noun time=0.79|w1 saturday=0.51
hangs subjectVerb=0.33|21 base number=0.31|said base number=0.31|asks unknown number=-0.37|21 quantity preposition=0.44|open bare noun verbs 0=0.42|w1 new=1.68
open how=-0.47|open how verbs 1=-0.27|w3 how=-0.29|w1 on particle=0.32|said past nouns preposition=0.31|321 nouns preposition number=0.37|w1 on nouns=0.3
first preposition verbs 0 after ing=0.76|321 noun of nouns=-0.39|w1 there=-0.57|said be it=-0.3|open that after be none=0.68|open that after be more=-0.63
321 noun article adjective=0.28|w1 desk=-0.96|w1 day=-0.41|open bare time after past unknown more=-0.94|w1 three=0.68|w2 into number=0.29|w1 signed=-0.26
w2 a describing=0.33|w1 12=-0.54|21 article nouns=-0.51|321 base article nouns=-0.5|w2 the nouns=-0.51|said base article nouns=-0.5
open and after present more=0.4|open and after modal more=-0.37|321 noun preposition object=-0.51|w1 them preposition=-0.35|open when after present more=0.27
21 time noun=1.35|w1 end=0.56|w1 took=0.37|21 and number=-1.13|321 time and number=-0.6|w2 and number=-1.13|321 and number nouns=-0.8
open bare nouns after past either more=-0.29|asks either quantity=0.64|first past verbs 1 after object=0.82|open what after past object more=0.96|hangs not=0.37
1 participle=-0.84|21 be participle=-0.42|after participle none=-1.08|not hung participle=-0.56|denied participle=-0.36|w3 without=-2.42|1 but=0.8|w1 but=0.8
open but=0.41|open but verbs 0=0.78|2 but=-0.82|w2 but=-0.83|1 past alone=-2.17|321 noun relative past=0.32|321 preposition time number=-0.27|w1 2019 time=0.28
open who after past either more=0.55|asks either preposition number=-0.38|2 base telling=0.66|after base telling 1=1.3|w1 year noun=-1.06|21 time subject=0.3
open instead verbs 0=-0.45|first of verbs 0=-0.32|321 then of number=-0.49|w3 instead=-0.43|first of verbs 1=0.39|first preposition verbs 1 after time=-0.31
fronted relative verbs 0=-0.96|321 relative subject modal=-0.25|open what after modal none=0.73|w3 do=-0.31|w3 i've=0.36|first end verbs 0 after base=-0.28
1 so=-0.46|w1 so=-0.46|first have verbs 1 after and=-0.32|open so after have more=-0.36|w3 has=0.66|w1 people=1.16|21 noun adverb=-0.5|w1 first noun=-0.58
first article verbs 0 after edge=0.26|w1 with time=0.3|first article verbs 0 after time=0.36|w1 monday=-0.59|first article verbs 1 after time=-0.45
1 base alone=-1.11|after base alone none=-0.28|not hung alone=-0.86|w3 all=0.58|321 noun and number=0.59|w1 minutes=-0.53|w1 minutes number=-0.53
321 noun past quantity=-0.61|first number verbs 1 after noun=0.87|first number verbs 2 after noun=0.33|321 nouns preposition noun=-0.75|w1 home=-1.35
w2 which=0.47|open which after have more=-1.03|321 past noun noun=0.38|said past noun noun=0.28|w1 above=0.36|open if verbs 2=-0.39|open if after be more=1.14
321 be preposition number=0.33|w1 five=0.61|w1 five preposition=0.4|2 participle=0.38|after participle 1=-0.32|said participle preposition=-0.66
21 quantity time=-0.72|w2 every time=-0.34|first ing verbs 0=0.48|321 subject base preposition=-1.01|w3 you=-0.44|asks linking preposition=-0.29
1 ing object=1.77|21 be ing object=0.69|w1 running=-0.63|w2 was ing object=0.45|w2 when=0.38|21 it particle=-0.3|w2 it particle=-0.3|open but verbs 1=-0.4
asks object it=-0.6|w1 again=-1|w3 again=-0.66|first subject verbs 0 after adverb=0.33|321 preposition article adjective=-0.38|w2 a adjective=1.06|w1 room=0.52
321 past article adjective=0.29|said past article adjective=0.29|1 relative=-1.3|open why verbs 0=-0.36|w1 bought=0.67|open bare time after past either none=0.61
open bare time after past either more=-0.26|first adjective verbs 0=0.55|after present 2=0.31|21 relative past object=0.41|open who after past object more=0.45
w2 against=-0.52|321 noun noun present=-0.57|hung present=-0.53|open who after have more=0.46|w3 before=-0.31|w1 noon=-0.53|open before after be more=0.47
first subjectVerb verbs 1 after base=0.75|w1 no have=0.43|21 quantity nouns=-0.76|321 so subject modal=0.42|open so after modal none=-0.26|21 base it=-0.26
said base it=-0.31|open so verbs 2=0.4|21 article quantity=0.25|321 past article quantity=-0.33|w1 other article=0.47|said past article quantity=-0.33
asks either article quantity=-0.53|w1 him=-0.85|w1 him past=-0.41|w1 does=-1.01|w1 your=0.5|21 preposition time=-0.33|21 nouns noun=-0.27
321 article nouns noun=-1.48|w1 floor=-0.76|first adverb verbs 1 after edge=-0.5|w1 both=-0.46|w1 both preposition=-0.99|w2 below=-0.75
first of verbs 0 after number=0.27|21 modal adverb=0.56|321 subject modal adverb=0.47|w1 still=0.61|first of verbs 1 after number=-0.53
321 modal adverb base=0.27|w2 still=-0.54|w3 just=-0.42|w2 as=-1.03|open as verbs 0=-0.34|w3 as=0.83|open bare noun after participle more=-1.28|w1 needed=-0.5
first quantity verbs 2=0.35|after past verb 3=0.39|w3 everyone=0.48|321 preposition noun number=0.52|w1 one noun=-0.97|after had either 3=-0.85
open before verbs 2=0.45|21 adverb number=0.53|w2 only=1.23|w1 somebody=0.28|321 subject have had=-0.83|w1 packed=0.3|w2 had had either=0.46
open that after had either more=-0.72|321 of article time=0.67|said past object preposition number=0.26|21 past it=0.37|321 subject past it=-0.53
first to verbs 0=-1.1|open that after base unknown more=0.25|1 ing either=0.57|w2 up number=0.35|321 number preposition noun=-0.28|w2 in noun=-0.4
21 to object=-0.34|w2 to object=-0.34|open far after past clause more=0.44|first to verbs 1 after edge=0.32|w2 her noun=0.25|321 past particle preposition=0.44
open so after past alone more=-0.37|w2 at quantity=0.41|said past preposition quantity=-0.28|321 preposition article nouns=-0.61|21 describing noun=-0.27
denied telling=0.62|open and after had telling more=0.48|asks either owner=0.51|w1 weeks number=-0.29|w2 both=-0.28|w2 both nouns=0.45|first owner verbs 2=0.36
first owner verbs 2 after edge=-0.35|w2 after=-0.43|open after verbs 1=0.37|321 subjectVerb base preposition=0.26|first owner verbs 0 after edge=-0.81
first owner verbs 1 after edge=0.64|1 ing alone=-0.84|321 noun present past=0.64|321 to base article=0.25|first time verbs 1 after edge=-0.43|w1 them of=0.66
first number verbs 1 after time=-0.46|w1 than=0.32|w1 than quantity=0.3|w2 less=-0.3|321 quantity preposition number=0.51|w2 than=-0.58
321 base preposition preposition=0.31|said base preposition preposition=0.32|321 number noun present=0.33|open start after present none=0.36|said be to=0.25
321 particle to number=0.33|w3 down=-0.31|1 base clause=-0.59|21 modal base clause=-0.8|w1 say=0.98|w2 don't=-0.92|after base clause none=-0.59
321 modal base quantity=-0.48|after base clause 1=0.95|after base clause 2=-0.32|first nouns verbs 0 after edge=-0.39|321 it past preposition=0.48
321 preposition number number=-0.36|w1 one number=1.31|w1 600=0.55|321 number article time=-0.33|w1 day article=-0.4|321 noun that time=-0.72
first subject verbs 1 after and=0.64|open now after have more=0.55|21 that quantity=-0.64|w2 that quantity=-0.64|21 quantity adjective=1.15|21 it nouns=-0.41
321 subordinator it nouns=-0.35|w2 it nouns=-0.41|w2 first noun=-0.69|21 owner describing=0.53|w1 own=0.86|21 be noun=-0.59|w2 was noun=-0.39|said be noun=-0.66
321 number and noun=0.51|open what after past alone more=-0.53|321 nouns article time=-0.41|w1 paid=-0.82|w1 two noun=-0.33|said past noun number=-0.26
21 subordinator time=-0.35|321 nouns article noun=-0.63|1 ing telling=1.3|w1 telling=0.52|w1 for adjective=-0.46|21 preposition subject=-0.79|w1 through=-1.45
w2 through=0.31|w1 season=0.38|first owner verbs 0 after nouns=0.38|321 past to base=1.31|321 relative subject base=-0.61|open what after participle more=0.33
open which verbs 0=1.03|21 nouns past either=-0.56|w1 finished=-0.97|321 be article noun=-0.44|w1 behind=-1.19|w2 behind=1|21 adverb adverb=-0.68
321 have to base=1.53|21 had number=0.28|321 have had number=0.28|said had number=0.28|w1 for time=0.33|after had unknown 3=0.6|321 past particle to=-0.29
321 base to base=0.72|w1 four noun=0.47|321 noun number number=-0.95|first subjectVerb verbs 2 after edge=-0.34|321 relative article noun=0.83
first noun verbs 1 after nouns=-0.47|w1 true=0.71|w2 was adjective=1.15|first past verbs 1 after particle=0.25|w1 too=0.38|21 subject base verb=0.41
321 noun quantity time=-0.36|w1 staff=0.53|open when after past either more=-0.34|first quantity verbs 0 after time=0.42|w1 form=-0.4
asks either article nouns=-0.86|w3 their=0.6|open after verbs 2=-0.37|w1 rota=-0.29|321 time preposition time=0.8|w1 monday preposition=-0.33|w2 for time=-0.36
w1 pay=-1.11|w2 couldn't=-0.91|w1 try=0.8|w1 shift=-0.95|321 quantity number nouns=0.56|w1 shifts=0.36|321 article time preposition=-1.13
first article verbs 1 after nouns=-0.48|w1 money=-0.46|w1 us preposition=-0.3|w2 with object=-0.49|w2 more=-0.48|open that after past clause more=-0.25
21 relative noun=0.99|w2 what noun=0.67|321 number number number=0.47|w1 get=-1.46|open if after base object none=-1.03|1 hesitation=-1.79|w1 right=-1.15
w1 hospital=0.31|w1 in time=0.27|321 of article noun=-0.45|first particle verbs 1 after edge=-0.37|w1 line=-0.49|321 have to be=0.27|w1 patients=0.54
w1 twenty=0.82|21 so subject=0.43|321 noun so subject=0.25|w2 so subject=0.43|321 number and number=-0.9|321 nouns preposition adjective=-0.55|w1 little=1.26
w1 two and=0.29|321 owner adverb time=0.46|w1 up past=0.59|w1 door=-0.69|21 number adjective=1.24|open when after base either more=-0.28
said have number nouns=-0.53|w2 by number=-0.74|321 it be noun=-0.36|after base linking 2=-0.47|w1 eight=0.82|open that after participle more=-0.39
321 quantity noun past=-0.63|321 subordinator noun noun=0.74|321 noun be adjective=-0.87|321 preposition preposition number=0.38|w1 by past=0.51|w1 families=1.23
w1 through past=-0.5|w2 most=0.8|w3 most=-0.43|2 hesitation=-1.2|w2 other=0.81|321 noun and noun=-1.22|2 maybe object=-0.46
first number verbs 0 after object=-0.58|21 nouns quantity=-0.53|open start after had either more=-0.39|after had object 2=-0.34
first adverb verbs 0 after noun=-0.41|w1 14=0.7|w1 team=0.5|first past verbs 1 after time=-0.38|first past verbs 2 after time=0.81|321 be owner noun=-0.63
said be owner noun=-0.94|21 modal not=0.33|w1 not=0.61|said modal not=0.33|321 past preposition quantity=-0.4|321 nouns and number=-0.31|w1 check=0.42
open so after base either none=-0.57|open so after base either more=0.94|w1 twice=-1.26|w2 without=-0.37|w1 changed=0.43|said base article noun noun=-0.61
321 nouns past preposition=0.55|w1 left=-1.49|w1 25=0.89|w2 with adjective=1.29|first subject verbs 1 after present=0.35|w1 morning=-1.1|w1 morning article=-0.45
21 not base either=0.65|321 modal not base=0.72|w2 not base either=0.65|w1 full=0.69|321 to base preposition=-0.47|w1 with base=-0.82|w1 each preposition=0.27
321 preposition quantity noun=-2.26|w2 each noun=0.68|w1 called=0.25|w1 40=0.51|w2 after number=0.53|w2 was participle=-0.37|321 particle preposition owner=-0.47
w2 down preposition=0.49|w2 until=-0.65|w3 until=0.35|w1 11=0.5|321 noun have be=-0.49|w2 too=-1.17|321 relative subject past=-0.5|open why verbs 1=0.44
w1 bags=0.57|w2 my nouns=-0.46|321 time number nouns=0.84|said past preposition article noun=-0.63|w3 once=0.35|open once=-0.31|open once verbs 0=-0.37
w3 more=-0.46|321 owner describing noun=-0.88|first subject verbs 0 after particle=0.94|321 article describing noun=0.74|w1 wall=-0.89|w2 would base object=0.29
w3 off=-0.71|w1 6=-0.83|open because after participle more=0.28|w1 way=-0.72|w2 half noun=-0.3|first quantity verbs 0 after preposition=0.36
321 and quantity nouns=0.25|w1 good=-0.93|w2 for owner=-0.88|w1 20=0.67|w1 cut=0.33|open because after have more=-0.35|21 quantity quantity=-0.6|w1 more=0.51
first past verbs 1 after adjective=0.33|w3 into=-0.25|said present preposition article noun=-0.54|21 of time=0.46|321 noun of time=0.85|w2 of time=0.46
321 noun have quantity=-0.33|first be verbs 1 after edge=-0.63|w1 noticed=-0.82|w1 too nouns=0.48|first number verbs 0 after adjective=0.82
321 and noun noun=0.91|21 be not=0.38|w2 was not=0.38|said be not=0.38|w1 hours number=-0.78|w1 built=0.27|first subject verbs 1 after adjective=-0.3
said past article noun number=0.45|open which after past either more=0.56|said base subject=0.3|321 base subject modal=0.34|w2 may=0.42
first preposition verbs 0 after nouns=0.34|w1 company=0.47|first preposition verbs 1 after nouns=0.5|w1 lift=0.33|w2 we modal=0.25
first subject verbs 1 after base=-0.83|w1 order=0.32|321 subordinator article nouns=0.63|w1 him preposition=-0.3|open if after past object more=-0.26
321 adverb number nouns=-0.4|w3 half=-0.91|w2 its=-0.27|w1 most=-1.78|w1 most base=-0.58|w1 pipe=0.54|321 noun adjective preposition=0.47
open then after past object more=-0.25|w1 tell=-0.53|w2 we'd=-0.95|321 article quantity noun=0.37|21 noun object=-0.88|321 that article noun=0.9
first noun verbs 2 after adjective=-0.32|21 and nouns=0.55|w1 nights=0.5|w2 and nouns=0.55|first article verbs 2 after past=0.25|open where verbs 0=0.71
w1 out base=0.46|21 have it=-0.29|w2 have it=-0.29|said have it=-0.29|open far after had either more=0.65|w1 bill=-0.39|first of verbs 2=-0.34
open until after base either none=0.41|w2 in quantity=0.34|open what after past object none=-0.61|321 past object maybe=-0.46|said past object maybe=-0.58
asks object object maybe=0.36|21 to base alone=-0.33|w2 to base alone=-0.33|w1 shared=0.57|21 preposition ing telling=0.39|321 noun preposition ing=0.8
w2 without ing telling=0.39|open that after base alone more=0.6|321 time number noun=1.63|321 number noun past=-1.28|w1 okonjo=0.3|w1 must=0.29
321 not base preposition=0.46|w1 getting=0.3|open after after be more=-0.57|w1 late=-0.54|321 preposition adjective nouns=0.33|w3 away=-0.54|w2 hadn't=-0.6
321 preposition relative noun=0.46|w1 lunch=-0.75|open which after modal none=-0.63|w1 without base=0.42|w1 score=0.5|w1 today=-0.57|w1 today noun=-0.57
open how verbs 0=-0.32|21 be adverb=1.19|w2 were adverb=0.42|21 nouns adjective=-1.11|open and after past unknown none=0.25|w1 crew=1.2|w2 once=0.45
w1 alive=-0.63|asks object noun adjective=-0.46|first article verbs 0 after adjective=0.28|first article verbs 1 after adjective=0.92
321 subordinator owner noun=-0.52|w2 over number=0.55|321 noun have number=0.27|w3 everything=0.84|open far after past receiver more=-0.65
321 article time noun=-0.45|first number verbs 0 after edge=0.38|hung receiver=0.28|open bare noun after past receiver more=0.59|open or=0.4|w1 15=0.33
w2 within number=0.55|open before after past alone more=-0.63|1 had alone=-0.57|21 have had alone=-0.57|after had alone none=-0.57
321 past preposition adjective=0.46|w2 in adjective=-0.99|said past preposition adjective=0.46|asks alone preposition adjective=0.46|w1 label=-0.34
1 subordinator=-1.25|w1 since=-0.65|2 maybe clause=-0.44|first maybe verbs 0=-1.87|first maybe verbs 0 after noun=0.72|w1 big=0.49|first maybe verbs 1=-0.58
first maybe verbs 1 after noun=-0.35|w2 other noun=0.47|w3 while=0.38|open while after past object none=-0.49|w2 she modal=-0.43|first of verbs 1 after edge=0.82
first maybe verbs 0 after base=-0.62|321 be adverb ing=-1.11|21 to base telling=-0.26|w2 to base telling=-0.26|open where verbs 1=-0.68
open where after be none=-0.71|w1 on base=0.29|w2 they adverb=0.31|w1 about past=0.3|w1 side=0.34|w1 reach=-0.56|w1 trust=0.25|1 base linking=-0.35
after base linking none=-0.35|asks linking none=-0.53|321 adjective subject modal=-0.7|first noun verbs 1 after it=0.28|w3 i'm=-0.87|hung linking=-0.48
w2 us number=0.37|first object verbs 0 after noun=-0.73|w2 by noun=-0.26|w2 every number=0.25|first subject verbs 1 after ing=-0.8|21 that noun=-0.25
w2 that noun=-0.25|said past nouns=-0.34|321 adverb noun number=-0.59|w1 five noun=-0.79|first have verbs 2 after particle=-0.67|w1 about base=0.39
21 ing noun=-0.29|first number verbs 1 after nouns=0.53|321 past owner nouns=-0.31|w2 their nouns=-0.25|said past owner nouns=-0.36|321 preposition to base=0.28
w1 fed=0.35|open which after past object none=-1.04|open which after past unknown more=0.72|w1 50=0.56|asks unknown preposition number=0.29|w2 only number=0.34
first nouns verbs 1 after time=-0.31|321 nouns past number=0.39|w1 18=0.25|open when after past either none=0.32|w1 loose=0.41|open when after modal none=0.31
w1 once=-0.3|321 past number quantity=-0.27|said past number quantity=-0.87|asks object number quantity=-0.92|21 nouns modal=0.52|w1 four preposition=0.41
w1 see=0.61|w2 could base either=0.31|321 and past preposition=0.31|first past verbs 1 after adverb=-0.32|321 number quantity nouns=0.36|w2 more nouns=-0.35
w1 find=-0.51|321 to owner noun=-0.54|w2 your noun=-0.56|w1 only=1.49|321 article noun modal=0.25|after had alone 3=0.45|open because after had alone more=0.53
w3 your=0.5|w1 plan=-0.66|321 past number number=0.4|said past number number=0.4|w3 where=0.42|open where after modal none=-0.6|w2 should=0.39
open and after past linking none=0.29|w1 16=0.27|21 subject past linking=0.36|w2 i past linking=0.36|21 subordinator adverb=-0.43|w1 well=-0.67
w1 well subordinator=-0.43|w2 as adverb=-0.43|w1 already=-0.66|w1 thousand=-0.31|first of verbs 0 after nouns=-0.28|321 nouns to base=-0.71
open that after base unknown none=-0.51|w1 in base=-0.45|321 to base ing=-0.33|said base ing=0.3|w1 missed=-0.61|w1 metres=1.09|first ing verbs 1 after edge=0.8
open so after past telling more=0.66|open far after base alone more=-0.32|321 article noun quantity=0.78|w1 30=0.32|first of verbs 0 after time=0.6|w1 35=-1.08
w1 keep=0.53|321 noun adverb past=0.33|open that after base telling more=0.36|w1 other number=0.61|321 to base quantity=0.45|w1 everything=-0.39
321 noun be noun=0.68|21 object quantity=-0.51|21 time past object=0.26|w1 tour=-0.66|w1 pupils=1.32|w3 but=0.6|321 be noun number=0.48|said be noun number=0.48
w1 14 noun=0.27|321 nouns past object=0.37|w1 in participle=0.28|first end verbs 0 after be=-0.4|first number verbs 1 after be=0.32|w1 about participle=0.41
w1 paperwork=-0.41|21 time nouns=0.92|open bare nouns verbs 0=0.47|hung participle=-0.52|321 noun preposition nouns=0.53|first past verbs 1 after past=0.88
hangs that=0.9|w1 close=0.34|w1 learn=-0.95|w1 use=0.62|w1 90=0.32|w1 round=0.34|open bare noun after base alone more=-0.27|w1 blame=-0.5|w1 paper=-0.84
21 subordinator ing either=0.51|w1 reading=0.41|21 ing nouns=-0.28|open as verbs 1=0.37|21 nouns past verb=0.48|w1 anything=-0.42
first maybe verbs 0 after adverb=-0.67|321 number number nouns=-0.76|w1 practice=-0.25|w2 in nouns=0.34|first preposition verbs 0 after number=-1.39
first article verbs 2 after adjective=-1.27|321 past quantity noun=-0.57|said past quantity noun=-0.57|321 preposition number adjective=0.55|w3 really=0.36
open where after past alone more=0.36|open whose=0.79|open whose verbs 1=0.89|first adverb verbs 0 after nouns=0.66|first adverb verbs 1 after nouns=-0.32
first preposition verbs 1 after it=-0.4|first quantity verbs 1 after object=-0.33|asks clause preposition=0.29|1 had verb=-0.31|after had verb none=-0.31
w2 in time=0.43|w2 this=0.32|first this verbs 1=-0.25|open that after participle none=-0.29|open but after be more=-0.94|first it verbs 1 after hesitation=0.37
w3 behind=-0.55|open then verbs 2=0.32|w1 long=-1.18|first ing verbs 0 after noun=-0.31|first number verbs 0 after owner=0.49
open before after past telling more=-0.46|w1 depot=-0.42|21 subject base object=-0.36|21 subject base unknown=-0.57|21 be ing either=0.73|21 ing adjective=0.49
first article verbs 1 after object=-0.28|21 of quantity=0.3|w2 of quantity=0.3|w1 shop=0.59|w1 man=0.76|open but after have more=0.36|21 modal base telling=0.46
21 subject past alone=-0.6|w1 listened=-0.47|w1 story=-0.54|denied verb=0.48|321 nouns past particle=0.54|321 preposition adjective noun=-0.35
after base clause 3=-0.49|w1 anybody=0.95|321 adjective preposition object=-0.25|w1 day noun=0.83|w1 thousand number=-0.56
first article verbs 0 after preposition=0.31|21 noun past alone=-0.35|open as after be more=0.44|first time verbs 0 after edge=-0.41|asks unknown object=-0.57
first particle verbs 1 after noun=0.27|321 nouns be adjective=-0.89|open and after base telling none=0.28|open and after base telling more=0.81
open bare nouns after past unknown more=0.4|321 time subordinator noun=0.69|21 adjective of=-0.48|321 be ing to=0.26|said be ing to=0.26
open and after base unknown none=1.04|321 had article noun=-0.58|said had article noun=-0.58|321 noun noun particle=-0.37|open and after had unknown more=-0.37
w1 quiz=-0.59|open bare time after past alone more=0.59|21 object subordinator=0.38|open while after be more=0.39|w1 always=0.39|w2 should adverb=0.36
w1 did=-0.49|open because after modal none=-0.4|open bare time after past receiver more=-0.44|first past verbs 1 after that=-0.27|321 noun subordinator ing=0.37
w2 some=-0.26|first quantity verbs 1 after adjective=0.35|w3 nearly=-0.55|first adverb verbs 1 after noun=-0.27|21 adverb adjective=-1.13
open while verbs 2=-0.61|open bare nouns after modal more=-0.44|321 subject quantity past=-0.56|first past verbs 1 after base=0.43|321 quantity number past=-0.25
w1 felt=0.48|21 this time=-0.6|open which after past place more=0.63|first it verbs 1 after it=0.48|w2 it's=-0.78|open if after have more=-0.26
open since after be more=0.62|first subject verbs 1 after modal=-0.3|open instead after past receiver more=0.81|first noun verbs 0 after past=-0.83
first article verbs 0 after then=0.25|first subjectVerb verbs 1 after present=0.31|first subjectVerb verbs 1 after object=-0.3|w1 percent=-1.25
w1 percent number=-1.25`;

/** What speaks for a text's breaking off at its end (log odds), written by test/accuracy/fit/fitEndings.mjs. */
export const ENDING_WEIGHTS: ReadonlyMap<string, number> = new Map(
  WRITTEN.split(/[|\n]/).map((each): [string, number] => {
    const at = each.lastIndexOf('=');
    return [each.slice(0, at), Number(each.slice(at + 1))];
  }),
);
