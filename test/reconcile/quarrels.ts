// More small stories, of sides that quarrel over one thing and of things that only look like one: how an analyst judges what lies between them.

/** Written as in `stories.ts`. */
export const QUARRELS = `
# dam in the vale: who shut the gates
A 3 newswire: aid >civilians @tarn on:2 by:dunmar-defence | attack/offensive lions>dgov @tarn-bridge on:2 by:dunmar-defence | displacement/leave >civilians from:tarn #~900_people_civilians on:2 by:the_mayor_of_Tarn
B 4 gazette: not aid >civilians @tarn on:2 by:msf | attack/offensive dgov>lions @tarn-bridge on:2 by:lions-media | not displacement/leave >civilians from:tarn on:2 by:lions-media
C 5 kurier: aid >civilians @tarn on:5 by:msf | displacement/return >civilians to:tarn #200_people_civilians on:5 by:ocha
> B1 denies|contradicts A1
> B2 contradicts A2
> B3 denies A3
> C1 updates B1
> C1 none|updates A1
> C2 none A3
> C2 none B3

# night raid: strike or blast
A 3 newswire: strike/air dunland>lions @kessa-market on:2 by:lions-media | casualties/killed dunland>civilians @kessa-market #14_people_civilians on:2 by:lions-media | casualties/wounded @kessa-market #~30_people_wounded on:2 by:msf
B 4 dunmar-tv: attack/offensive lions>civilians @kessa-market on:2 by:dunmar-defence | casualties/killed lions>civilians @kessa-market #14_people_civilians on:2 by:dunmar-defence | not casualties/wounded @kessa-market on:2 by:dunmar-defence
C 4 kurier: casualties/killed @kessa-market #14_people_killed on:2 by:msf | casualties/wounded @kessa-hospital #12_people_children on:2 by:msf | strike/shelling @kessa on:3 by:?residents
> B2 contradicts A2
> B3 denies A3
> C1 supports A2
> C1 supports B2
> C2 none A3
> C3 none A1
> C3 none B1

# nobody hurt, three hurt
A 3 newswire: strike/shelling lions @airbase #6_rockets on:2 by:dunmar-defence | not casualties/wounded @airbase by:dunmar-defence | not casualties/killed @airbase by:dunmar-defence
B 4 gazette: casualties/killed lions>dgov @airbase #4_people_soldiers on:2 by:lions-media | materiel lions>dgov @airbase #2_planes on:2 by:lions-media | strike/shelling lions @airbase #~20_rockets on:2 by:lions-media
C 5 kurier: casualties/wounded >dgov @airbase #7_people_soldiers on:2 by:?a_doctor_at_the_hospital | not materiel lions>dgov @airbase on:2 by:dunmar-defence | strike/shelling lions @airbase #6_rockets on:2 by:rights-watch
> B1 denies|contradicts A3
> C1 denies|contradicts A2
> B3 contradicts A1
> C2 denies B2
> C3 supports A1
> C3 contradicts B3
> B1 none A2
> C1 none B1

# who walked out of the talks
A 3 newswire: negotiation/talks dgov>lions @kessa on:2 by:ocha | negotiation/proposal dgov>lions on:2 by:dunmar-defence | rejection lions>dgov on:2 by:dunmar-defence
B 4 gazette: negotiation/proposal lions on:2 by:lions-media | not negotiation/talks dgov>lions @kessa on:2 by:lions-media | rejection dgov>lions on:2 by:lions-media
C 6 kurier: negotiation/talks dgov>lions @kessa on:6 by:ocha | agreement/deal dgov>lions @kessa on:6 by:ocha | not agreement/deal lions>dgov @kessa on:6 by:lions-media
> B1 contradicts A3
> B2 denies A1
> B3 none|contradicts A3
> B3 contradicts A2
> C1 updates|none B2
> C3 denies C2
> C1 none|updates A1

# the fortress that fled or held
A 3 newswire: retreat dgov from:airbase on:3 by:lions-media | control/gain lions @airbase on:3 by:lions-media | materiel lions>dgov @airbase #5_tanks on:3 by:lions-media
B 4 dunmar-tv: attack/counter-attack dgov>lions @airbase on:3 by:dunmar-defence | control/hold dgov @airbase on:4 by:dunmar-defence | casualties/killed dgov>lions @airbase #22_people_fighters on:3 by:dunmar-defence
C 4 gazette: attack/clash dgov>lions @airbase on:4 by:?residents | retreat lions from:airbase on:4 by:rights-watch | casualties/killed >lions @airbase #5_people_fighters on:3 by:lions-media
D 8 kurier: control/gain dgov @airbase on:8 by:dunmar-defence | control/loss dgov @airbase on:3 by:the_defence_minister_(Ilen_Marsh)
> B1 contradicts A2
> B1 contradicts|none A1
> B2 contradicts A2
> B2 contradicts A1
> C2 contradicts|updates A2
> C3 contradicts B3
> D2 supports A2
> D2 supports|none A1
> D1 updates A2
> D2 contradicts B2
> B3 none A3
> C1 contradicts|updates|none A2

# buses and which day
A 3 newswire: will evacuation lions from:kessa-north to:orin on:4 by:ocha | will evacuation lions from:kessa-north #40_buses on:4 by:ocha
B 5 gazette: evacuation lions from:kessa-north to:orin on:4 by:dunmar-tv | not evacuation lions from:kessa-north on:4 by:lions-media | evacuation lions from:kessa-north #12_buses on:4 by:dunmar-tv
C 5 kurier: evacuation lions from:kessa-north to:sabo on:4 by:rights-watch | will evacuation lions from:kessa-north on:7 by:lions-media | rejection lions @kessa-north on:4 by:lions-media
> B1 updates A1
> B2 updates|contradicts|denies A1
> B2 denies|contradicts B1
> B3 updates A2
> C2 none|contradicts B1
> C3 contradicts B1
> C3 contradicts|none A1

# prisoners: taken or given up
A 3 dunmar-tv: surrender/surrender lions>dgov @sabo #45_people_fighters on:2 by:dunmar-defence | surrender/capture dgov>lions @sabo #3_people_commanders on:2 by:dunmar-defence
B 4 gazette: not surrender/surrender lions>dgov @sabo on:2 by:lions-media | surrender/capture dgov>lions @sabo #12_people_fighters on:2 by:lions-media | casualties/killed dgov>lions @sabo #33_people_prisoners on:2 by:lions-media
C 9 kurier: surrender/amnesty dgov>lions @sabo #20_people_fighters on:9 by:dunmar-defence | surrender/surrender lions>dgov @sabo #45_people_fighters on:2 by:rights-watch
> B1 denies A1
> B2 contradicts|none A1
> C2 supports A1
> C2 contradicts|denies B1
> C1 none|updates A2
> C1 none|updates B2
> B3 contradicts|none A1
> B2 none A2

# the crowd
A 3 newswire: gathering civilians @kessa-market #5000_people on:2 by:?organisers | gathering civilians @kessa-market on:2 by:rights-watch | casualties/wounded dgov>civilians @kessa-market #18_people_civilians on:2 by:?organisers
B 3 dunmar-tv: gathering civilians @kessa-market #~600_people on:2 by:the_police_chief | not casualties/wounded dgov>civilians @kessa-market by:the_police_chief | casualties/wounded civilians>dgov @kessa-market #5_people_officers on:2 by:the_police_chief
C 4 gazette: gathering civilians @kessa #~2000_people on:3 by:rights-watch | not gathering civilians @kessa-market on:3 by:the_police_chief
> B1 contradicts A1
> B2 denies A3
> B3 none A3
> C1 none A1
> C1 none B1
> C2 none A2
> C2 contradicts|denies|none C1
> A1 refines|supports A2

# fuel depot
A 3 newswire: strike/air dgov>lions @harbour-port on:2 by:dunmar-defence | materiel dgov>lions @harbour-port on:2 by:dunmar-defence | casualties/killed dgov>lions @harbour-port #9_people_fighters on:2 by:dunmar-defence
B 4 gazette: strike/air dgov>civilians @harbour-port on:2 by:lions-media | casualties/killed dgov>civilians @harbour-port #9_people_civilians on:2 by:lions-media | not materiel @harbour-port by:the_port_authority
C 4 kurier: strike/air @harbour-port on:2 by:?dockers | strike/air dunland @harbour-port on:2 by:?a_western_official | casualties/killed @harbour-port #3_people_killed on:2 by:msf
> B2 contradicts A3
> B1 supports|contradicts A1
> B3 denies A2
> A1 refines|supports C1
> C2 contradicts A1
> C2 contradicts B1
> C3 contradicts A3
> C3 contradicts B2

# arms from abroad
A 3 newswire: materiel dunland>lions on:2 by:dunmar-defence | accusation dgov>dunland on:2 by:dunmar-defence
B 4 gazette: not materiel dunland>lions by:dunland-staff | rejection dunland>dgov by:dunland-staff | accusation dunland>dgov by:dunland-staff
C 6 kurier: materiel dunland>lions to:orin #30_trucks on:2 by:rights-watch | materiel dunland>lions @sabo on:6 by:?a_trader
> B1 denies A1
> C1 refines|supports A1
> C1 contradicts|denies B1
> B3 contradicts A2
> C2 none A1
> B1 denies|contradicts|none A2

# the split
A 3 dunmar-tv: dissent lions on:2 by:dunmar-defence | retreat lions from:tarn on:2 by:dunmar-defence | surrender/surrender lions>dgov @tarn #60_people_fighters on:2 by:dunmar-defence
B 4 gazette: not dissent lions by:lions-media | not retreat lions from:tarn by:lions-media | attack/offensive lions>dgov @tarn on:2 by:lions-media | control/hold lions @tarn on:4 by:lions-media
C 5 newswire: dissent lions @tarn on:2 by:?two_fighters | retreat lions from:tarn to:orin on:2 by:?two_fighters | control/gain dgov @tarn on:2 by:rights-watch
> B1 denies A1
> B2 denies A2
> B4 contradicts A2
> C1 refines|supports A1
> C2 refines|supports A2
> C3 contradicts B4
> C1 denies|contradicts B1
> B3 none A1
> B4 contradicts C2

# how far the front has come
A 3 newswire: control/share dgov @kessa #70_percent_kessa on:3 by:dunmar-defence | control/gain dgov @kessa #4_districts on:2 by:dunmar-defence | attack/offensive dgov>lions @kessa on:3 by:dunmar-defence
B 3 gazette: not control/gain dgov @kessa by:lions-media | control/share lions @kessa #~55_percent_kessa on:3 by:lions-media | control/share dgov @kessa #>=60_percent_kessa on:3 by:rights-watch
C 7 kurier: control/share dgov @kessa #85_percent_kessa on:7 by:dunmar-defence | control/share dgov @kessa-north #30_percent_kessa-north on:7 by:rights-watch | control/gain dgov @kessa #6_districts on:7 by:dunmar-defence
> B2 contradicts A1
> B3 supports|none A1
> B3 contradicts B2
> C1 updates A1
> C1 updates|none B2
> C2 none C1
> C2 none A1
> C3 updates|none A2

# camp people counted
A 3 newswire: displacement/trapped >civilians @border-camp #8000_people_civilians on:3 by:ocha | displacement/leave >civilians from:border-camp #300_people_civilians on:2 by:ocha | demand ocha>dgov @border-camp on:3 by:ocha
B 4 dunmar-tv: displacement/trapped lions>civilians @border-camp #2000_people_civilians on:3 by:dunmar-defence | displacement/leave >civilians from:border-camp #5000_people_civilians on:2 by:dunmar-defence | not displacement/trapped dgov>civilians @border-camp by:dunmar-defence
C 4 gazette: displacement/trapped >civilians @border-camp #>=7500_people_civilians on:3 by:msf | displacement/leave lions>civilians from:border-camp on:2 by:dunmar-defence | displacement/leave dgov>civilians from:border-camp on:2 by:lions-media
D 9 kurier: displacement/leave >civilians from:border-camp #1100_people_civilians on:2/9 by:ocha
> B1 contradicts A1
> B2 contradicts A2
> B3 denies A1
> C3 contradicts C2
> D1 updates A2
> A3 none A1

# wounded who die
A 3 newswire: casualties/killed @orin #2_people_killed on:2 by:msf | casualties/wounded @orin #11_people_wounded on:2 by:msf | strike/shelling dgov @orin on:2 by:?villagers
B 5 gazette: casualties/killed @orin #4_people_killed on:2 by:msf | casualties/wounded @orin #9_people_wounded on:2 by:msf | strike/shelling lions @orin on:2 by:dunmar-defence
C 6 kurier: casualties/killed @orin #15_people_killed on:2 by:lions-media | casualties/killed >civilians @orin #1_people_children on:2 by:msf | casualties/killed @orin #1_people_killed on:2 by:dunmar-defence
> B1 updates A1
> B2 updates A2
> B3 contradicts A3
> C3 contradicts B1
> C3 contradicts A1
> C1 contradicts C3
> C1 contradicts|updates|none B1
> C2 none A1
> B2 none B1

# blame for the fire
A 3 newswire: accusation lions>dgov @kessa-hospital on:2 by:lions-media | attack/offensive dgov @kessa-hospital on:2 by:lions-media | not aid @kessa-hospital on:2 by:msf
B 3 dunmar-tv: not attack/offensive dgov @kessa-hospital by:dunmar-defence | attack/offensive lions @kessa-hospital on:2 by:dunmar-defence | aid @kessa-hospital on:3 by:dunmar-defence
C 4 gazette: accusation lions>dgov @kessa-hospital on:2 by:lions-media | attack/offensive @kessa-hospital on:2 by:msf | accusation rights-watch>dgov @kessa on:3 by:rights-watch
> B1 denies A2
> B1 denies A1
> B2 contradicts A2
> B2 contradicts|none A1
> B3 contradicts|updates|none A3
> C1 repeats A1
> C3 none A1

# road open or shut, by whom
A 3 newswire: not aid lions @coast-road on:2 by:dunmar-defence | attack/offensive lions @coast-road on:2 by:dunmar-defence | not aid to:tarn #20_trucks on:2 by:ocha
B 4 gazette: not aid dgov @coast-road on:2 by:lions-media | control/hold dgov @coast-road on:3 by:?drivers | aid to:tarn #20_trucks on:3 by:ocha
C 4 kurier: aid @coast-road on:2 by:dunmar-tv | control/hold lions @coast-road on:3 by:rights-watch | aid to:tarn #5_trucks on:3 by:?residents
> B1 contradicts A1
> C1 contradicts|denies A1
> B3 updates A3
> C3 contradicts B3
> C3 none|updates A3

# two fronts on one day
A 3 newswire: attack/offensive dgov>lions @sabo on:2 by:dunmar-defence | casualties/killed dgov>lions @sabo #12_people_fighters on:2 by:dunmar-defence | control/gain dgov @sabo on:2 by:dunmar-defence
B 4 gazette: attack/offensive lions>dgov @orin on:2 by:lions-media | casualties/killed lions>dgov @orin #30_people_soldiers on:2 by:lions-media | control/gain lions @orin on:2 by:lions-media
C 4 kurier: casualties/killed lions>dgov @vale #6_people_soldiers on:2 by:dunmar-defence | attack/clash dgov>lions @vale on:2 by:ocha | control/contested @vale on:2 by:ocha
> B1 none A1
> B2 none A2
> B3 none A3
> C2 none|supports A1
> C3 none A3
> C3 none B3

# bounds that agree
A 3 newswire: casualties/killed @kessa #>=20_people_killed on:2 by:msf | casualties/wounded @kessa #~100_people_wounded on:2 by:msf | displacement/leave >civilians from:kessa #1000-9999_people on:2 by:ocha
B 3 gazette: casualties/killed @kessa #24_people_killed on:2 by:the_health_ministry | casualties/wounded @kessa #97_people_wounded on:2 by:the_health_ministry | displacement/leave >civilians from:kessa #>=3000_people on:2 by:rights-watch
C 3 kurier: casualties/killed >civilians @kessa #18_people_civilians on:2 by:rights-watch | casualties/wounded >civilians @kessa #14_people_children on:2 by:rights-watch | displacement/leave >civilians from:kessa-north #700_people on:2 by:ocha
> B2 supports|refines A2
> B3 supports|refines A3
> C1 none A1
> C2 none A2
> C3 none A3
> C3 none B3
> C1 none B1

# it changed hands
A 3 newswire: control/hold lions @tarn on:2 by:rights-watch | control/gain lions @tarn-bridge on:2 by:lions-media | displacement/trapped >civilians @tarn #3000_people on:2 by:ocha
B 6 gazette: control/gain dgov @tarn-bridge on:5 by:dunmar-defence | attack/offensive dgov>lions @tarn on:5 by:dunmar-defence | displacement/leave >civilians from:tarn #1200_people on:5 by:ocha
C 9 kurier: control/gain dgov @tarn on:8 by:dunmar-defence | retreat lions from:tarn to:sabo on:8 by:lions-media | displacement/trapped >civilians @tarn #200_people on:9 by:ocha
> B1 updates A2
> B2 none A1
> B3 none|updates A3
> C1 updates A1
> C2 updates A1
> C2 supports|none C1
> C3 updates A3
> C1 updates B2
> C1 none B1

# one talks of today, the other of the week
A 5 newswire: strike/air dgov @kessa-north #12_strikes on:5 by:rights-watch | casualties/killed dgov>civilians @kessa-north #7_people_civilians on:5 by:rights-watch | aid un to:kessa-north #4_trucks on:5 by:ocha
B 6 gazette: strike/air dgov @kessa-north #80_strikes on:1/6 by:lions-media | casualties/killed dgov>civilians @kessa-north #64_people_civilians on:1/6 by:lions-media | aid un to:kessa-north #31_trucks on:1/6 by:ocha
C 6 kurier: strike/air dgov @kessa-north #5_strikes on:6 by:rights-watch | casualties/killed dgov>civilians @kessa-north #2_people_civilians on:6 by:rights-watch | not aid un to:kessa-north on:6 by:ocha
> B1 none A1
> B2 none A2
> B3 none A3
> C1 none A1
> C2 none A2
> C3 none|updates A3
> C2 none B2

# offers that stand beside each other
A 3 newswire: negotiation/proposal un>dgov by:the_UN_envoy_(Lise_Moran) | demand lions>un by:lions-media | demand dgov>lions by:dunmar-defence
B 4 gazette: negotiation/mediation dunland>dgov by:dunland-staff | demand lions>dgov @tarn by:lions-media | rejection lions>dunland by:lions-media
C 5 kurier: negotiation/talks dgov>un @kessa on:5 by:dunmar-defence | rejection dgov>lions by:dunmar-defence | assessment dgov @kessa by:?a_diplomat
> B1 none A1
> B2 none A2
> B2 none A3
> B3 none A1
> C1 none|updates A1
> C2 none|contradicts|updates B2
> C3 none C1
> B3 contradicts|none B1

# two hands, one event
A 3 newswire: strike/shelling dgov @orin on:2 by:?villagers | casualties/killed dgov>civilians @orin #4_people_civilians on:2 by:?villagers | retreat lions from:orin on:2 by:dunmar-defence
B 3 gazette: strike/shelling dgov @orin by:lions-media | casualties/killed @orin #4_people_killed by:msf | control/loss lions @orin by:?a_Lions_fighter
C 4 kurier: strike/shelling dgov>civilians @vale on:2 by:ocha | casualties/killed >civilians @vale #4_people_civilians on:2 by:ocha | control/gain dgov @orin on:2 by:rights-watch
D 5 echo: strike/shelling dgov @orin | control/hold dgov @orin by:?villagers
> B1 supports A1
> B2 supports A2
> B3 supports A3
> C1 supports|none A1
> C2 supports|none A2
> C3 supports|none A3
> C3 supports B3
> D1 supports|none A1
> D2 supports|updates|none C3
> D2 supports|none A3

# undated and unplaced
A 3 newswire: negotiation/talks dgov>lions by:?a_diplomat | demand lions>dgov @tarn by:lions-media | aid msf>civilians @tarn by:msf | dissent lions by:?a_diplomat
B 4 gazette: negotiation/talks lions>dgov @kessa by:lions-media | demand lions>dgov by:ocha | aid >civilians @tarn by:?residents | dissent lions @tarn by:rights-watch
C 4 kurier: negotiation/talks dgov>lions @kessa on:3 by:ocha | rejection lions>dgov @tarn by:lions-media | rejection lions>dgov by:dunmar-defence | gathering civilians @tarn by:?residents
D 5 echo: gathering civilians @tarn on:4 by:msf | agreement/deal dgov>lions @tarn by:ocha | agreement/deal dgov>lions by:dunmar-tv | assessment lions @tarn by:ocha
> B1 supports|refines A1
> B2 supports A2
> B3 supports A3
> B4 supports|refines A4
> C1 supports|refines A1
> C1 supports|refines B1
> C3 supports C2
> D1 supports|refines C4
> D3 supports D2
> D2 contradicts|updates C2
> D4 none A4

# near but not the same
A 3 newswire: attack/offensive dgov>lions @kessa-north on:2 by:dunmar-defence | strike/air dgov @kessa-market on:2 by:lions-media | casualties/killed >civilians @kessa-market #6_people_civilians on:2 by:lions-media | surrender/capture dgov>lions @kessa #5_people_fighters on:2 by:dunmar-defence
B 3 gazette: attack/clash dgov>lions @kessa-hospital on:2 by:rights-watch | strike/air dgov @kessa-hospital on:2 by:msf | casualties/killed >civilians @kessa-hospital #6_people_civilians on:2 by:msf | surrender/capture lions>dgov @kessa #5_people_soldiers on:2 by:lions-media
C 4 kurier: strike/air dgov @kessa-market on:3 by:?residents | casualties/killed >civilians @kessa-market #6_people_civilians on:3 by:?residents | displacement/leave >civilians from:kessa-market on:3 by:?residents | evacuation lions from:kessa-north on:3 by:ocha
> B1 none A1
> B2 none A2
> B3 none A3
> B4 none A4
> C1 none A2
> C2 none A3
> C3 none C4

# the northern quarter: three reports with lists and wide places
A 4 newswire: control/gain dgov @kessa-north | control/gain dgov @kessa-north,kessa-market on:4 by:dunmar-defence | retreat lions from:kessa-north to:airbase by:?an_officer | casualties/killed >lions @kessa-north #~30_people_fighters on:4 by:dunmar-defence | casualties/killed >civilians @kessa #4_people_civilians on:4 by:?medics | displacement/leave >civilians from:kessa-north #100-999_people by:?residents | will control/gain dgov @kessa by:dunmar-defence
B 5 gazette: control/loss lions @kessa-north on:4 by:a_Lions_commander_(Abu_Neder) | control/hold lions @kessa-market by:a_Lions_commander_(Abu_Neder) | casualties/killed >lions #7_people_fighters by:Abu_Neder | retreat lions from:kessa-north by:lions-media | casualties/killed dgov>civilians @kessa-north #9_people_civilians on:4 by:rights-watch | displacement/leave >civilians from:kessa #~2000_people on:4/5 by:ocha | not control/gain dgov @kessa-market by:lions-media | attack/clash dgov>lions @kessa-market by:?residents
C 7 kurier: control/gain dgov @kessa-market on:6 by:dunmar-tv | control/share dgov @kessa #~70_percent_kessa by:rights-watch | displacement/leave >civilians from:kessa-north #5200_people on:4/7 by:ocha | casualties/killed >lions @kessa-north #41_people_fighters on:4 by:dunmar-defence | casualties/killed >civilians @kessa #15_people_civilians on:4/7 by:rights-watch | control/hold lions @airbase by:?residents | rejection lions>dgov @airbase by:lions-media | must surrender/surrender lions>dgov @airbase by:dunmar-defence
> B1 supports A2
> B1 supports A1
> B2 contradicts A2
> B4 supports A3
> B3 contradicts A4
> B5 contradicts|none A5
> B6 updates|none A6
> B7 denies A2
> C1 updates B2
> C1 contradicts|updates A2
> C3 updates|none B6
> C3 updates|none A6
> C4 updates A4
> C4 contradicts B3
> C6 none A3
> C7 none C6
> C8 none C7
> C2 none A1
> B2 none B1
> A5 none A4

# the bus: undated, nested sources, people who die later
A 3 newswire: attack/offensive lions>civilians @coast-road by:dunmar-defence | casualties/killed lions>civilians @coast-road #6_people_passengers on:3 by:dunmar-tv,dunmar-defence | casualties/wounded >civilians #14_people_passengers by:a_surgeon_at_Kessa_hospital_(Dr_Lena_Varo) | surrender/capture lions>civilians #3_people_passengers by:the_bus_company | attack/clash lions>dgov @coast-road by:?drivers
B 4 gazette: not attack/offensive lions>civilians by:lions-media | attack/offensive lions>dgov @coast-road by:lions-media | casualties/killed lions>dgov @coast-road #11_people_soldiers by:lions-media | casualties/killed @coast-road #8_people_killed on:3 by:Dr_Varo | casualties/wounded #12_people_wounded by:Dr_Varo | not surrender/capture lions>civilians by:lions-media
C 4 kurier: attack/offensive @coast-road on:3 by:ocha | casualties/killed >civilians @coast-road #6_people_civilians on:3 by:newswire,the_bus_company | surrender/capture lions>civilians @coast-road #3_people_passengers on:3 by:?relatives | casualties/killed >dgov @coast-road #2_people_soldiers on:3 by:dunmar-defence
D 9 echo: surrender/amnesty lions>civilians #3_people_passengers on:8 by:ocha | casualties/killed lions>civilians @coast-road #9_people_passengers on:3 by:the_bus_company | accusation dgov>lions @coast-road by:dunmar-defence | demand ocha>lions by:ocha
> B1 denies A1
> B2 none A5
> B3 none A2
> B4 updates A2
> B5 updates A3
> B6 denies A4
> C1 supports|none A1
> C2 supports A2
> C3 supports|refines A4
> C4 contradicts B3
> C2 contradicts|none|updates B4
> D1 updates A4
> D1 updates C3
> D2 updates A2
> D2 updates C2
> D2 updates|none|contradicts B4
> D3 none B1
> D4 none D3
> B3 contradicts|none A1
> C4 none C2

# dam and mill: the long week
A 10 newswire: control/hold lions @sabo by:rights-watch | attack/offensive dgov>lions @sabo on:9 by:dunmar-defence | strike/air dgov>lions @sabo #~20_strikes on:9/10 by:rights-watch | not aid >civilians @sabo by:msf | agreement/truce dgov>lions @tarn on:8 by:ocha | dissent lions @tarn by:?a_fighter
B 11 gazette: strike/air dgov>civilians @vale #3_strikes on:10 by:dunmar-defence | strike/air dgov @sabo on:10 by:?residents | casualties/killed dgov>civilians @sabo #5_people_civilians on:10 by:?residents | not agreement/truce lions @tarn on:10 by:dunmar-defence | not dissent lions by:the_Lions'_spokesman_(Joram_Bek) | attack/counter-attack lions>dgov @sabo on:9 by:Joram_Bek
C 13 kurier: control/gain dgov @sabo on:12 by:dunmar-defence | not control/gain dgov @sabo by:Mr_Bek | aid msf to:sabo #2_trucks on:13 by:msf | not agreement/truce dgov @tarn on:10 by:Mr_Bek | casualties/killed @sabo #5_people_children on:10 by:rights-watch | strike/air dgov @sabo #~60_strikes on:9/13 by:rights-watch
D 16 echo: control/contested @sabo by:?residents | control/hold lions @sabo on:15 by:lions-media | agreement/truce dgov>lions @tarn on:15 by:ocha | retreat dgov from:sabo on:14 by:lions-media | not retreat dgov from:sabo by:dunmar-defence
> B2 supports|none|refines A3
> B4 updates A5
> B5 denies A6
> B6 none|supports A2
> C1 updates A1
> C1 updates A2
> C2 denies C1
> C3 updates A4
> C4 contradicts B4
> C4 updates A5
> C5 contradicts|none B3
> C6 updates A3
> D1 updates C1
> D2 updates|contradicts C1
> D3 updates|none B4
> D4 updates C1
> D5 denies D4
> D2 contradicts|none D1
> C6 none B1
> D3 none A5

# hostages at the mill: one thing, many names
A 3 newswire: surrender/capture lions>civilians @orin #~25_people_workers on:2 by:the_mill's_owner_(Kurt_Salm) | casualties/killed lions>civilians @orin #1_people_guards on:2 by:the_mill's_owner_(Kurt_Salm) | negotiation/talks dgov>lions by:?tribal_elders | control/gain lions @orin on:2 by:lions-media
B 4 dunmar-tv: surrender/capture lions>civilians @vale #11_people_workers by:dunmar-defence | not negotiation/talks dgov>lions by:dunmar-defence | not control/gain lions @orin by:dunmar-defence | attack/offensive dgov>lions @orin on:4 by:dunmar-defence
C 6 gazette: surrender/amnesty dgov>civilians @orin #19_people_workers on:5 by:dunmar-defence | surrender/amnesty lions>civilians @orin on:5 by:lions-media | casualties/killed >civilians @orin #6_people_workers on:5 by:Mr_Salm | casualties/killed dgov>civilians @orin #6_people_civilians on:5 by:lions-media | casualties/killed lions>civilians @orin #4_people_civilians on:5 by:dunmar-defence | control/gain dgov @orin on:5 by:dunmar-defence
D 7 kurier: control/hold lions @orin by:lions-media | casualties/killed >lions @orin #14_people_fighters on:5 by:dunmar-defence | casualties/killed >lions @orin #2_people_fighters on:5 by:lions-media | accusation lions>dgov @orin by:lions-media | accusation dgov>lions @orin by:dunmar-defence
> B1 contradicts|none A1
> B2 denies A3
> B3 denies A4
> B4 none B3
> C1 updates|none A1
> C2 contradicts|none C1
> C3 contradicts C5
> C4 contradicts C5
> C4 supports|none|refines C3
> C6 updates A4
> D1 contradicts C6
> D3 contradicts D2
> D5 contradicts D4
> C3 none A2
> D1 contradicts|updates|none B3

# asked, appointed, put off
A 3 newswire: not must displacement/return dgov>civilians to:orin by:dunmar-defence | will negotiation/talks dgov>lions @kessa on:5 by:ocha | will aid un to:tarn #12_trucks on:4 by:ocha | not aid un to:tarn by:ocha
B 7 gazette: displacement/return >civilians to:orin #~40_people by:?a_teacher | will negotiation/talks dgov>lions on:12 by:dunmar-defence | not aid >medics to:tarn by:?a_nurse
C 12 kurier: aid >civilians to:tarn by:msf | negotiation/talks dgov>lions @kessa on:12 by:ocha
> B1 none A1
> B2 none A2
> A4 updates A3
> C1 none A4
> C2 updates B2

# told later of the day that was denied
A 4 newswire: not control/gain lions>dgov @tarn by:dunmar-defence | control/hold dgov @tarn by:the_mayor_of_Tarn
B 7 gazette: control/gain lions @tarn on:3 by:ocha | control/hold lions @tarn on:3/7 by:lions-media
C 12 kurier: control/gain lions @tarn on:3 by:?a_diplomat | control/gain dgov @tarn on:11 by:dunmar-tv
> A1 denies B1
> A1 denies C1
> B1 contradicts|updates A2
> C1 supports B1
> C2 updates B1

# no hand in it
A 4 newswire: casualties/killed >civilians @sabo #9_people_civilians by:the_elders_of_Sabo | strike/air >civilians @sabo by:the_elders_of_Sabo | casualties/killed >civilians @tarn #3_people_civilians by:dunmar-defence
B 5 gazette: not casualties/killed dgov>civilians by:dunmar-defence | not strike/unspecified dgov>civilians by:dunmar-defence
> B1 denies A1
> B2 denies A2
> B1 none A3

# far more than at least
A 3 newswire: attack/offensive lions>dgov @airbase on:3 by:?officers | casualties/killed lions>dgov @airbase #>=12_people_soldiers on:3 by:?officers | casualties/killed lions>dgov @airbase #70_people_soldiers by:lions-media | casualties/killed dgov>lions @airbase #1_people_commanders by:lions-media | materiel lions>dgov @airbase #5_vehicles by:lions-media | materiel >dgov @airbase by:?a_shepherd
B 6 gazette: control/hold lions @airbase by:rights-watch | may casualties/killed >lions #1_people_commanders by:rights-watch | casualties/killed >dgov @airbase #>=20_people_soldiers on:3 by:ocha
> A3 contradicts A2
> B1 updates A1
> B2 none A4
> A6 none A5
> B3 contradicts A3

# some who bear no arms, and all
A 3 newswire: casualties/killed @kessa-market #31_people_killed on:2 by:the_ambulance_service | casualties/killed >civilians @kessa-market #17_people_civilians on:2 by:rights-watch | casualties/killed >civilians @kessa-market #6_people_traders on:2 by:rights-watch | casualties/killed >civilians @orin #6_people_villagers on:2 by:lions-media
B 4 gazette: casualties/killed >civilians @kessa-market #19_people_civilians on:2 by:?a_doctor | casualties/killed >civilians @orin #6_people_civilians on:2 by:msf | casualties/killed >civilians @orin #2_people_civilians on:2 by:dunmar-defence | casualties/killed >dgov @coast-road #9_people_soldiers by:lions-media | casualties/killed >dgov @coast-road #2_people_soldiers on:3 by:dunmar-defence
> B1 none A1
> B1 contradicts|updates A2
> B2 supports A4
> B3 contradicts A4
> B3 contradicts B2
> B5 contradicts B4
> A3 none A2

# flight, and who may yet flee
A 3 newswire: displacement/leave >civilians from:tarn by:?residents | displacement/leave >civilians from:vale #~6000_people on:1/3 by:ocha | may displacement/leave >civilians #8000_people by:ocha | attack/offensive lions>dgov @airbase on:3 by:?officers | attack/offensive lions>dgov @airbase #4_vehicles by:the_deputy_mayor_(Nadim_Hault)
B 6 gazette: displacement/leave >civilians from:tarn #0.7_fraction on:5 by:lions-media | displacement/leave >civilians from:vale #~8000_people on:1/6 by:dunmar-defence
C 12 kurier: displacement/leave >civilians #>=9000_people by:ocha | control/hold lions @airbase by:rights-watch
> B1 updates A1
> B2 updates A2
> B2 none A3
> A5 refines A4
> C1 updates A2
> C2 updates A4
> B1 none A2

# a party quoted by its own name
A 3 newswire: control/gain lions>dgov @orin on:3 by:lions-front | casualties/killed lions>dgov @orin #40_people_soldiers on:3 by:lions-front | not strike/shelling lions>civilians by:lions-front
B 3 gazette: control/hold dgov @orin on:3 by:dunmar-gov | casualties/killed >dgov @orin #5_people_soldiers on:3 by:dunmar-gov | strike/shelling lions>civilians @orin on:3 by:?residents
> B1 contradicts A1
> B2 contradicts A2
> A3 denies B3

# the mill quarter: a toll that grows, prisoners counted by both, a truce that comes about
A 3 newswire: casualties/killed >civilians @kessa-market #>=13_people_killed on:3 by:rights-watch | casualties/wounded >civilians @kessa-market #~50_people_wounded on:3 by:rights-watch | displacement/leave >civilians to:orin #~4000_people_civilians on:1/3 by:rights-watch | surrender/capture lions>dgov #9_people_soldiers by:the_Lions'_spokesman_(Joram_Bek) | negotiation/proposal dunland by:?a_diplomat | control/hold dgov @airbase by:the_garrison_commander_(Col._Tarek_Sand) | not negotiation/proposal dgov by:?an_official
B 4 gazette: casualties/killed >civilians @kessa-market #16_people_killed on:3/4 | casualties/wounded @kessa-market #50_people_wounded by:?a_nurse | displacement/leave >civilians from:kessa #~7000_people on:1/4 by:rights-watch | surrender/capture lions>dgov #3_people_soldiers by:Colonel_Sand | control/hold lions @airbase on:4 by:a_shepherd_(Idro_Pell) | casualties/killed >civilians @kessa-market #31_people_killed on:3 by:msf
C 6 kurier: surrender/capture lions>dgov #5_people_soldiers by:lions-media | agreement/truce on:6 by:dunland-staff | negotiation/proposal dgov by:dunland-staff | retreat lions from:airbase on:4 by:lions-media | control/hold lions @airbase on:3/5 by:?drivers
> B1 updates A1
> B2 supports A2
> B3 updates A3
> B4 contradicts A4
> B5 contradicts A6
> B6 none|contradicts A1
> C1 updates A4
> C2 updates A5
> C3 updates A7
> C4 updates B5
> C5 supports B5

# a depot burns: whose drone, what was hit, who died
A 3 newswire: strike/air lions @airbase on:2 by:lions-media | materiel lions>dgov @airbase #4_planes on:2 by:lions-media | casualties/killed lions>dgov @airbase #11_people_soldiers on:2 by:lions-media | casualties/wounded @airbase #~20_people_wounded on:2 by:?a_doctor_at_Kessa_hospital
B 3 dunmar-tv: strike/air lions @airbase on:2 by:dunmar-defence | not materiel lions>dgov @airbase on:2 by:dunmar-defence | casualties/killed >dgov @airbase #2_people_soldiers by:dunmar-defence | strike/air dunland @airbase on:2 by:the_governor_of_Kessa_(Oren_Vass)
C 4 gazette: strike/air lions @airbase on:2 by:rights-watch | casualties/killed >dgov @airbase #>=7_people_soldiers by:rights-watch | materiel lions>dgov @airbase #2_planes by:rights-watch | casualties/wounded @airbase #22_people_wounded on:2 by:?a_nurse
D 5 kurier: casualties/killed >dgov @airbase #9_people_soldiers on:2 by:rights-watch | not strike/air dunland @airbase by:dunland-staff | accusation dgov>dunland @airbase by:the_governor_of_Kessa_(Oren_Vass) | materiel lions>dgov @airbase #2_planes on:2
> B1 supports A1
> B2 denies A2
> B3 contradicts A3
> B4 contradicts A1
> B4 contradicts C1
> C1 supports A1
> C2 contradicts|none A3
> C2 contradicts B3
> C3 contradicts A2
> C3 contradicts|denies B2
> C4 supports|refines A4
> D1 updates C2
> D1 contradicts B3
> D2 denies B4
> D2 denies D3
> D4 supports|repeats C3

# the camp road: two convoys of one day
A 3 newswire: aid un to:tarn #14_trucks on:3 by:ocha | aid un to:tarn #6_trucks on:3 by:ocha | not aid lions to:sabo on:3 by:?drivers
B 4 gazette: aid un to:tarn #20_trucks on:3 by:dunmar-defence | not aid to:tarn on:3 by:lions-media | aid msf to:sabo #2_trucks on:4 by:msf
C 5 kurier: aid un to:tarn #9_trucks on:5 by:ocha | aid to:sabo on:3 by:lions-media | aid un to:tarn #14_trucks on:3 by:?a_shopkeeper
> A1 none A2
> B2 denies A1
> B3 updates A3
> C1 none A1
> C1 none B1
> C2 contradicts|denies A3
> C3 supports A1
> C3 none A2
> B3 none A1

# who holds the ridge at the same hour
A 6 newswire: control/hold dgov @hill by:dunmar-defence | control/contested @hill by:?residents | attack/clash lions>dgov @hill on:6 by:rights-watch
B 6 gazette: control/gain lions @hill by:lions-media | control/hold lions @hill-top by:lions-media | retreat dgov from:hill by:a_shepherd_(Joren_Lat)
C 7 kurier: control/hold dgov @hill by:dunmar-defence | not retreat dgov from:hill by:dunmar-defence | not control/gain lions @hill on:6 by:dunmar-tv
D 9 echo: control/gain dgov @hill on:8 by:dunmar-tv | control/loss dgov @hill on:6 by:rights-watch
> B1 contradicts A1
> A2 contradicts B1
> B3 contradicts A1
> B3 supports B1
> C1 contradicts B1
> C2 denies B3
> C3 denies B1
> D1 updates B1
> D2 supports B1
> D2 contradicts C1
> A3 none C1

# talks: where, whether, about what
A 3 newswire: negotiation/talks dgov>lions @orin on:3 by:dunland-staff | agreement/truce dgov>lions on:4/6 by:dunland-staff | negotiation/proposal dunland by:dunland-staff
B 4 gazette: not negotiation/talks lions>dgov by:lions-media | rejection lions by:lions-media | not agreement/truce by:?a_diplomat
C 6 kurier: agreement/truce dgov>lions on:6/9 by:dunland-staff | not agreement/truce on:6 by:?residents | strike/shelling dgov @tarn on:6 by:?residents
D 7 echo: not agreement/truce lions on:6 by:dunmar-defence | not agreement/truce dgov on:6 by:lions-media | negotiation/talks dgov>lions @orin on:7 by:ocha
> B1 denies A1
> B3 denies|contradicts A2
> C1 updates A2
> C2 contradicts|denies C1
> D1 contradicts D2
> D3 none A1
> D3 updates|none B1
> D1 supports|refines C2
> B2 none A1

# hostages: how many, where kept, let go or not
A 3 newswire: surrender/capture lions>civilians @sabo #12_people_teachers on:2 by:the_school_board_of_Sabo | surrender/capture lions>civilians @sabo #9_people by:lions-media
B 4 gazette: not surrender/capture lions>civilians @sabo by:lions-media | surrender/capture lions>civilians @sabo #12_people_civilians on:2 by:dunmar-defence | surrender/capture dgov>civilians @sabo #12_people on:2 by:lions-media
C 6 kurier: surrender/amnesty lions>civilians #5_people_teachers on:5 by:ocha | not surrender/amnesty lions>civilians by:a_mother_(Hela_Dorn) | casualties/killed lions>civilians #2_people_teachers by:the_school_board_of_Sabo
D 8 echo: surrender/amnesty lions>civilians #12_people_teachers on:7 by:lions-media | surrender/amnesty lions>civilians #7_people_teachers on:7 by:ocha
> A2 contradicts A1
> B1 denies A1
> B2 supports A1
> B3 contradicts A1
> B3 contradicts B2
> C1 updates A1
> C2 denies|contradicts C1
> D2 none C1
> D1 contradicts D2
> D1 updates A1

# the toll of a market, told in six ways
A 3 newswire: casualties/killed >civilians @kessa-market #14_people_killed on:3 by:the_health_ministry | casualties/wounded >civilians @kessa-market #31_people_wounded on:3 by:the_health_ministry | strike/shelling lions @kessa-market #3_shells on:3 by:dunmar-defence | casualties/killed @kessa-market #5_people_children on:3 by:the_health_ministry
B 3 gazette: casualties/killed >civilians @kessa #>=10_people_civilians by:msf | strike/shelling dgov @kessa-market by:lions-media | casualties/killed >dgov @kessa-market #14_people_soldiers on:3 by:lions-media | casualties/killed lions>civilians @kessa #14_people_civilians on:3 by:dunmar-tv
C 4 kurier: casualties/killed >civilians @kessa-market #17_people_killed on:3 by:the_health_ministry | strike/shelling @kessa-market #5_shells on:3 by:a_trader_(Salm_Ohr) | casualties/killed >civilians @kessa-market #14_people_killed by:the_mayor_of_Kessa | casualties/killed >civilians #14_people by:?a_witness
D 6 echo: casualties/killed >civilians @kessa-market #14_people_killed on:3 | casualties/killed >civilians @kessa-market #23_people_killed on:3 by:msf | casualties/killed >civilians @kessa-market #6_people_children on:3 by:msf | casualties/killed >civilians @orin #14_people_killed on:5 by:msf
> B2 contradicts A3
> B3 contradicts A1
> B4 supports A1
> C1 updates A1
> C2 contradicts A3
> C3 supports|repeats A1
> D2 updates C1
> D3 updates|contradicts A4
> D4 none A1
> D4 none D2
> A4 none A1
> D3 none D2

# who fired on the ferry: three who blame, two who are blamed
A 3 newswire: accusation un>dgov @harbour-port on:2 by:ocha | accusation dgov>lions @harbour-port on:2 by:dunmar-defence | accusation >dgov @kessa by:?dockers
B 4 gazette: accusation rights-watch>lions @harbour-port by:rights-watch | accusation lions>dgov @kessa-market on:3 by:lions-media | accusation dgov>lions @kessa on:3 by:dunmar-tv
> A1 contradicts A2
> B1 contradicts A1
> B1 none B2
> B3 contradicts B2
> A3 none B1

# two convoys of one day, and one of them told elsewhere
A 4 newswire: aid un to:tarn #18_trucks on:4 by:ocha | aid un to:tarn #7_trucks on:4 by:ocha | strike/air dgov @orin #3_strikes on:4 by:rights-watch | strike/air dgov @orin #8_strikes on:4 by:rights-watch
B 5 gazette: aid un to:tarn #7_trucks on:4 by:?a_driver | aid un to:tarn #30_trucks on:4 by:dunmar-defence | strike/air dgov @orin #3_strikes on:4 by:?a_teacher
> B1 supports A2
> B1 none A1
> B2 contradicts A1
> B3 supports A3
> B3 none A4

# let go by nobody says whom
A 3 newswire: surrender/capture lions>civilians @sabo #6_people_nurses on:2 by:msf | surrender/capture lions>civilians @orin #6_people_farmers on:2 by:ocha | surrender/capture lions>dgov #4_people_soldiers on:2 by:lions-media
B 8 gazette: surrender/amnesty >civilians @sabo #6_people_nurses on:7 by:msf | surrender/amnesty dgov>lions @sabo #3_people_fighters on:7 by:dunmar-tv | not surrender/amnesty >civilians @sabo on:7 by:?relatives
> B1 updates A1
> B1 none A2
> B2 none A1
> B2 none A3
> B3 denies|contradicts B1

# soldiers whose side nobody names
A 3 newswire: casualties/killed >dgov @airbase #>=8_people_soldiers on:3 by:rights-watch | casualties/killed @airbase #60_people_soldiers on:3 by:lions-media | casualties/killed @airbase #9_people_soldiers by:?a_doctor
B 3 gazette: casualties/killed >civilians @airbase #>=2_people_civilians on:3 by:rights-watch | casualties/killed @airbase #11_people_killed on:3 by:msf
> A2 contradicts A1
> B1 none A2
> B2 none B1
> A3 contradicts A2

# as many as were said to have fled « since the first »
A 4 newswire: displacement/leave >civilians from:tarn to:orin #~5000_people on:1/4 by:rights-watch | displacement/leave >civilians from:sabo #~700_people_civilians on:1/4 by:msf
B 5 gazette: displacement/leave >civilians from:tarn #~8000_people on:1/5 by:ocha
C 6 kurier: displacement/leave >civilians from:tarn to:orin #~5000_people on:1/6 | displacement/leave >civilians from:sabo #~400_people_civilians on:1/6 by:dunmar-defence
> C1 repeats|supports A1
> B1 updates C1
> B1 updates A1
> C2 contradicts A2

# siege lifted, or not
A 3 newswire: attack/offensive dgov @tarn by:dunmar-defence | aid >civilians to:tarn #11_trucks by:dunmar-defence | casualties/killed dgov>lions #40_people_fighters by:dunmar-defence | casualties/killed #3_people_soldiers by:?a_military_source | displacement/trapped >civilians @tarn #~9000_people_civilians by:ocha | attack/clash @coast-road on:3 by:?residents
B 4 gazette: not aid @tarn by:the_mayor_of_Tarn | attack/clash lions>dgov @coast-road by:lions-media | casualties/killed lions>dgov #17_people_soldiers by:lions-media | casualties/killed >lions #6_people by:lions-media | not attack/offensive dgov @tarn by:lions-media | displacement/trapped >civilians @tarn
C 5 kurier: aid >civilians @tarn #4_trucks on:4 by:ocha | casualties/killed >lions #~40_people_fighters | attack/offensive dgov @tarn on:3 by:dunmar-defence | displacement/leave >civilians from:tarn #600_people on:4 by:ocha | casualties/killed >dgov #12_people_soldiers on:3 by:dunmar-tv
> B1 denies A2
> B4 contradicts A3
> B5 denies A1
> B6 supports|repeats A5
> C1 contradicts|updates B1
> C3 repeats|supports A1
> C5 contradicts B3
> C4 none B6

# a drone at a funeral
A 3 newswire: strike/air >civilians @orin on:3 by:?residents | casualties/killed >civilians #~20_people by:?residents | casualties/wounded #35_people by:?a_medic | strike/air dgov>lions @vale by:dunmar-defence | gathering civilians @orin on:3
B 4 gazette: casualties/killed @orin #23_people_killed by:the_health_ministry | casualties/killed @orin #9_people_children by:the_health_ministry | strike/air dgov @orin on:3 by:lions-media | not casualties/killed dgov>civilians by:dunmar-defence | accusation lions>dgov by:lions-media
C 5 kurier: casualties/killed >lions @orin #14_people_fighters by:dunmar-defence | casualties/killed >civilians @orin #26_people_civilians on:3 by:msf | casualties/wounded >civilians @orin #41_people by:msf | strike/air @orin on:3 by:rights-watch | accusation rights-watch>dgov @orin by:rights-watch
D 8 echo: strike/air dgov>civilians @orin on:3 by:dunland-staff | casualties/killed >civilians @orin #27_people on:3 by:msf | not strike/air dgov @orin by:dunmar-defence | casualties/killed >civilians @tarn #5_people on:7 by:msf
> B1 supports|refines|updates A2
> B2 none B1
> B3 refines|supports A1
> B4 denies A2
> B4 denies|none B1
> C2 updates B1
> C3 updates|contradicts|none A3
> C4 supports A1
> C1 contradicts C2
> D1 refines|supports A1
> D1 supports B3
> D2 updates C2
> D3 denies B3
> D3 denies C5
> D4 none D2
> D3 none|denies A4
> A4 none|refines|supports A1

# the town hall changes hands twice
A 3 newswire: control/gain lions @sabo | control/gain lions>dgov @sabo on:2 by:lions-media | retreat dgov to:orin by:?a_police_officer | control/hold dgov @sabo-barracks by:dunmar-defence | casualties/killed >dgov @sabo #8_people_police by:the_mayor_of_Sabo
B 4 dunmar-tv: control/hold dgov @sabo by:dunmar-defence | attack/counter-attack dgov>lions on:2 by:dunmar-defence | casualties/killed >lions @sabo #30_people by:dunmar-defence | not retreat dgov by:dunmar-defence
C 5 gazette: control/hold lions @sabo by:?residents | attack/clash @sabo-barracks on:5 by:?residents | displacement/leave >civilians from:sabo by:?residents | casualties/killed >lions #4_people_fighters on:2 by:lions-media
D 7 kurier: control/gain dgov>lions @sabo on:6 by:dunmar-defence | retreat lions from:sabo on:6 by:lions-media | control/contested @sabo by:rights-watch | casualties/killed @sabo #8_people_police on:2 by:the_mayor
> B1 contradicts A1
> B1 contradicts A2
> B4 denies A3
> C1 contradicts B1
> C1 supports|updates A1
> C2 contradicts|updates|none A4
> C4 contradicts B3
> D1 updates C1
> D1 updates A2
> D2 supports D1
> D3 contradicts D1
> B3 none A5

# who will not come to the table
A 3 newswire: negotiation/talks dgov>lions by:dunland-staff | will agreement/truce on:5 by:?a_diplomat | demand lions>dgov by:lions-media | rejection dgov>lions by:the_information_minister | negotiation/mediation dunland
B 4 gazette: not negotiation/talks dgov by:dunmar-defence | not agreement/truce by:lions-media | demand lions>dgov by:a_Lions_delegate_(Sefa_Orn) | negotiation/mediation dunland by:un
C 6 kurier: agreement/truce dgov>lions on:5 by:dunland-staff | strike/shelling @orin on:5 by:?residents | not agreement/truce dgov on:5 by:lions-media | not agreement/truce lions on:5 by:dunmar-defence
D 9 echo: agreement/truce dgov>lions on:5/9 | will negotiation/talks dgov>lions @orin on:11 by:dunland-staff | rejection lions by:lions-media
> B1 denies A1
> B2 denies A2
> B3 repeats A3
> B4 supports A5
> C1 updates A2
> C3 denies|contradicts C1
> C3 contradicts C4
> D3 contradicts|none D2
> D2 none A1
> C2 none B2
> D1 none|supports|contradicts C1

# prisoners and wounded
A 3 newswire: surrender/capture lions>dgov #9_people_soldiers by:lions-media | surrender/surrender dgov @airbase #30_people_soldiers on:3 by:lions-media | casualties/wounded >dgov #14_people_soldiers by:the_hospital's_director | materiel lions @airbase #3_tanks by:lions-media
B 4 dunmar-tv: not surrender/surrender dgov by:dunmar-defence | surrender/capture lions>dgov #2_people_soldiers by:dunmar-defence | not materiel lions>dgov by:dunmar-defence | casualties/wounded >dgov @airbase #6_people_soldiers by:dunmar-defence
C 5 gazette: surrender/capture lions>dgov @airbase #30_people_soldiers on:3 by:rights-watch | materiel lions>dgov @airbase #1_tanks by:?a_trader | casualties/killed >dgov @airbase #5_people_soldiers by:?a_nurse
D 8 kurier: surrender/amnesty lions #2_people_soldiers by:ocha | surrender/capture lions>dgov #28_people_soldiers by:lions-media
> B1 denies A2
> B2 contradicts A1
> B3 denies A4
> B4 contradicts|none A3
> C1 supports A2
> C2 contradicts A4
> C2 contradicts|denies B3
> C1 none A1
> D1 updates|none C1

# the dam: blame, floods, repair
A 3 newswire: attack/offensive @tarn-bridge on:2 | attack/offensive lions @tarn-bridge by:dunmar-defence | displacement/leave >civilians from:tarn #~2500_people by:the_mayor_of_Tarn | aid dgov>civilians to:tarn by:dunmar-defence | casualties/killed >civilians #4_people by:the_mayor_of_Tarn
B 3 gazette: attack/offensive dgov @tarn-bridge on:2 by:lions-media | not attack/offensive lions @tarn-bridge by:lions-media | displacement/leave >civilians from:tarn #2000-9999_people | displacement/trapped >civilians @tarn by:?residents
C 5 kurier: attack/offensive @tarn-bridge on:2 by:rights-watch | not aid @tarn by:?residents | casualties/killed >civilians @tarn #6_people by:the_mayor_of_Tarn | displacement/leave >civilians from:tarn #4100_people on:2/5 by:ocha
D 9 echo: accusation rights-watch>dgov @tarn-bridge by:rights-watch | aid dgov to:tarn on:8 by:ocha | displacement/return >civilians to:tarn #300_people on:8 by:the_mayor_of_Tarn
> A2 supports|refines A1
> B1 contradicts A2
> B2 denies A2
> A3 refines|supports B3
> C1 supports A1
> C2 denies|contradicts A4
> C3 updates A5
> C4 updates A3
> D2 updates C2
> D3 none C4
> B4 none|contradicts A3

# a raid at night and the next morning
A 3 newswire: strike/air dgov @kessa-north on:2 | casualties/killed >civilians #7_people by:the_ambulance_service | casualties/killed dgov>lions @kessa-north #20_people_fighters by:dunmar-defence | casualties/wounded >civilians #19_people by:the_ambulance_service | strike/shelling lions @kessa-market on:2 by:?residents
B 4 gazette: strike/air dgov @kessa-north on:3 by:rights-watch | casualties/killed >civilians @kessa-north #11_people on:3 by:rights-watch | casualties/killed >civilians @kessa-north #9_people on:2 by:the_ambulance_service | not strike/air dgov @kessa-north on:3 by:dunmar-defence
C 5 kurier: casualties/killed >civilians @kessa-north #9_people on:2 by:rights-watch | casualties/killed >civilians @kessa #24_people on:2/4 by:rights-watch | casualties/killed >lions @kessa-north #3_people_fighters on:2 by:lions-media | not strike/shelling lions @kessa-market by:lions-media
> B1 none A1
> B3 updates A2
> B4 denies B1
> B4 none A1
> C1 supports B3
> C1 none|updates A2
> C2 none B2
> C2 none B3
> C3 contradicts A3
> C4 denies A5

# strongholds and shares
A 3 newswire: control/share dgov @kessa #~70_percent_kessa by:dunmar-defence | control/share lions @kessa #45_percent_kessa by:lions-media | control/gain dgov @kessa-north #3_districts by:dunmar-defence | control/hold lions @kessa-market
B 4 gazette: control/share dgov @kessa #0.5_fraction_kessa by:rights-watch | control/loss lions @kessa-north by:?a_fighter | control/contested @kessa-market by:?residents | control/gain dgov @kessa-market by:dunmar-tv
C 7 kurier: control/share dgov @kessa #85_percent_kessa by:dunmar-defence | control/hold lions @kessa-market by:rights-watch | control/gain dgov @kessa on:7 by:dunmar-tv | retreat lions from:kessa to:vale on:7 by:?residents
D 8 echo: control/hold lions @kessa-hospital by:?doctors | not control/gain dgov @kessa by:lions-media | retreat lions from:kessa on:7 by:lions-media
> A2 contradicts A1
> B1 contradicts A1
> B1 contradicts|supports A2
> B2 supports|none|refines A3
> B3 contradicts B4
> B4 contradicts|updates A4
> C1 updates A1
> C2 contradicts B4
> C3 updates A2
> C4 supports C3
> D1 contradicts C3
> D2 denies C3
> D3 supports C4
> D3 none D1

# soldiers, militia, police: who died at the post
A 3 newswire: attack/offensive lions @coast-post on:2 | casualties/killed >dgov @coast-post #5_people_soldiers by:?a_security_source | casualties/killed >dgov #2_people_police by:?a_security_source | casualties/wounded #11_people by:?a_security_source | attack/offensive hill-army @coast-post by:hill-army
B 4 gazette: casualties/killed >dgov @coast-post #7_people by:dunmar-defence | casualties/killed lions>dgov @coast-post #19_people_soldiers by:lions-media | attack/offensive lions>dgov @coast-post by:lions-media | casualties/killed >lions #4_people by:dunmar-defence
C 6 kurier: casualties/killed >dgov @coast-post #9_people_soldiers on:2 by:rights-watch | casualties/wounded >dgov @coast-post #8_people by:dunmar-defence | casualties/killed lions>dgov @coast-post #19_people_soldiers on:2 by:lions-media
> A3 none A2
> B1 none|supports|updates A2
> B2 contradicts A2
> B2 contradicts B1
> B3 supports|refines A1
> C1 contradicts B2
> C1 updates|contradicts B1
> C3 repeats B2
> C3 contradicts C1
> B4 none A2

# two who speak for one side, and one who fights on it
A 3 newswire: strike/shelling lions>civilians @tarn on:2 by:the_Dunmar_army's_spokesman_(Ilo_Rask) | casualties/killed lions>civilians @tarn #6_people_civilians on:2 by:the_Dunmar_army's_spokesman_(Ilo_Rask) | casualties/killed >dgov @tarn #4_people_soldiers on:2 by:the_Dunmar_army's_spokesman_(Ilo_Rask)
B 4 gazette: strike/shelling lions>civilians @tarn on:2 by:the_Dunmar_army | casualties/killed lions>civilians @tarn #6_people_civilians on:2 by:Dunmar's_defence_minister_(Ena_Holt) | casualties/killed >dgov @tarn #4_people_soldiers on:2 by:Dunmar's_defence_minister_(Ena_Holt)
C 4 kurier: strike/shelling lions>civilians @tarn on:2 by:a_Dunmar_army_sergeant_(Tam_Bellin) | casualties/killed lions>civilians @tarn #6_people_civilians on:2 by:the_Lions'_spokesman_(Joram_Bek)
> B1 repeats A1
> B2 repeats A2
> B3 supports A3
> C1 supports A1
> C2 supports A2

# whose statement it is
A 3 newswire: control/hold dgov @orin by:the_defence_ministry | displacement/leave >civilians from:orin #300_people on:2 by:ocha | displacement/trapped >civilians @orin #50_people on:2 by:the_statement
B 4 gazette: displacement/trapped >civilians @orin #50_people on:2 by:ocha | control/hold dgov @orin by:the_statement
C 4 kurier: control/hold dgov @tarn by:the_defence_ministry | casualties/killed lions>civilians @sabo #7_people_killed on:2 by:newswire | control/hold dgov @sabo by:the_spokesman
D 4 echo: control/hold dgov @sabo by:the_ministry_of_defence
> B1 repeats A3
> D1 repeats C3

# the day of a blow, told once in each report
A 3 newswire: casualties/killed >civilians @kessa-market #9_people_civilians on:2 by:ocha | strike/shelling dgov @kessa-market by:a_grocer
B 6 gazette: casualties/killed >civilians @kessa-market #9_people_civilians on:2 by:msf | strike/shelling dgov @kessa-market by:lions-media
C 6 kurier: casualties/killed >civilians @kessa-market #9_people_civilians on:5 by:msf | strike/shelling dgov @kessa-market by:lions-media
> B2 supports A2
> C2 none A2

# what blew up in the yard: each side's tale of the other
A 3 newswire: strike/air dunland>lions @kessa-hospital on:2 by:lions-media | strike/shelling dgov>civilians @tarn on:2 by:lions-media | strike/air dunland>lions @orin on:2 by:dunland-staff
B 4 gazette: attack/offensive lions>civilians @kessa-hospital on:2 by:dunmar-defence | strike/shelling lions>dgov @tarn on:2 by:lions-media | attack/offensive lions>civilians @orin on:2 by:dunmar-defence | attack/offensive lions>civilians @kessa-market on:2 by:dunmar-defence
> B1 contradicts A1
> B2 none A2
> B3 none A3
> B4 none A1
`;
