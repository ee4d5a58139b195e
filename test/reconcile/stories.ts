// Small stories of two to five claims a report, with how an analyst calls what lies between them by the codebook.

/**
 * A title; reports as `ID DAY PUBLISHER: CLAIM | CLAIM` with claims as in `pairs.ts` (`dgov` and `lions` are parties, a name's second
 * part stands in brackets); then `> FROM KIND[|KIND] TO`, where `A2` is the second claim of report A.
 */
export const STORIES = `
# town taken, three voices, then loss admitted
A 3 newswire: control/gain lions>dgov @tarn on:3 by:the_Lions'_spokesman_(Joram_Bek) | control/hold dgov @tarn by:dunmar-defence | attack/clash lions>dgov @tarn by:?residents
B 5 gazette: control/loss dgov @tarn by:?an_officer_who_asked_not_to_be_named | retreat dgov from:tarn to:orin on:4 by:?an_officer_who_asked_not_to_be_named
C 6 kurier: not control/loss dgov @tarn by:the_defence_minister_(Ilen_Marsh) | control/gain lions @tarn
> A2 contradicts A1
> A3 contradicts|none A2
> B1 supports A1
> B1 contradicts|updates A2
> B2 supports|none A1
> B2 contradicts|updates A2
> C1 denies B1
> C1 denies A1
> C2 supports A1
> C1 denies|contradicts C2
> C1 denies|contradicts B2

# market strike: toll grows, doer disputed
A 3 newswire: strike/air dgov>civilians @kessa-market on:3 by:rights-watch | casualties/killed dgov>civilians @kessa-market #11_people_civilians on:3 by:rights-watch | casualties/wounded >civilians #~30_people_wounded by:?a_doctor_at_the_hospital
B 4 dunmar-tv: not strike/air dgov by:dunmar-defence | strike/shelling lions>civilians @kessa-market by:dunmar-defence | casualties/killed lions>civilians #6_people_civilians by:dunmar-defence
C 5 kurier: casualties/killed dgov>civilians @kessa-market #17_people_civilians on:3 by:rights-watch | casualties/wounded >civilians @kessa-market #41_people_wounded by:rights-watch
> B1 denies A1
> B2 contradicts A1
> B3 contradicts A2
> C1 updates A2
> C1 contradicts B3
> B1 denies|contradicts|none A2
> C2 updates A3
> C2 none C1
> B2 contradicts|none A2

# daily figure beside total
A 3 newswire: casualties/killed >civilians @vale #4_people_civilians on:2 by:rights-watch | casualties/killed >civilians @vale #118_people_civilians on:2031-04-15/3 by:rights-watch
B 4 gazette: casualties/killed >civilians @vale #7_people_civilians on:3 by:rights-watch
C 6 kurier: casualties/killed >civilians @vale #131_people_civilians on:2031-04-15/6 by:ocha
> B1 none A1
> B1 none A2
> A1 none A2
> C1 updates A2
> C1 none B1

# convoy stopped, let through
A 3 newswire: not aid dgov to:orin #12_trucks on:3 by:ocha | not aid >civilians @orin by:?a_nurse
B 4 dunmar-tv: not aid lions to:orin by:dunmar-defence | aid dgov by:dunmar-defence
C 6 gazette: aid to:orin #9_trucks on:5 by:ocha
> B1 contradicts A1
> B2 contradicts|denies|none A1
> C1 updates A1
> C1 updates|none A2
> C1 updates B1

# truce: announced, broken, each blames
A 3 newswire: will agreement/truce dgov>lions @tarn on:4 by:ocha | negotiation/talks dgov>lions by:ocha
B 4 dunmar-tv: agreement/truce dgov>lions on:4 by:dunmar-defence
C 5 gazette: not agreement/truce lions @tarn on:4 by:dunmar-defence | attack/offensive lions>dgov @tarn-bridge on:4 by:dunmar-defence | not agreement/truce dgov on:4 by:lions-media | strike/shelling dgov @tarn on:4 by:lions-media
> B1 updates A1
> C1 updates B1
> C3 contradicts C1
> C2 refines|none C1
> C4 refines|none C3
> C2 none C4
> C3 updates|contradicts|denies B1
> B1 updates|none A2

# evacuees counted by two
A 4 newswire: evacuation lions from:kessa-north to:orin #~1200_people_fighters on:4 by:dunmar-tv | evacuation from:kessa-north #24_buses on:4 by:dunmar-tv
B 4 gazette: evacuation lions from:kessa-north #400_people_fighters on:4 by:rights-watch | displacement/leave >civilians from:kessa-north #~3000_people_civilians on:4 by:rights-watch
C 6 kurier: evacuation lions from:kessa-north to:orin #2100_people_fighters on:4/6 by:dunmar-tv | displacement/leave >civilians from:kessa-north #7500_people_civilians on:4/6 by:ocha
> B1 contradicts A1
> B2 none A1
> C1 updates A1
> C2 updates B2
> A2 none A1
> C2 none C1
> C1 contradicts|none|updates B1

# part and whole
A 3 newswire: control/share lions @kessa #60_percent_kessa by:lions-media | control/gain lions @kessa-north on:3 by:lions-media
B 4 gazette: control/share dgov @kessa #>=80_percent_kessa by:dunmar-defence | control/hold dgov @kessa-north by:dunmar-defence
C 9 kurier: control/share lions @kessa #~90_percent_kessa by:rights-watch | control/share dgov @kessa #3_districts by:rights-watch
> B1 contradicts A1
> B2 contradicts A2
> C1 updates A1
> C1 updates|contradicts B1
> B2 none A1
> C2 none C1

# rival counts of army dead
A 3 newswire: casualties/killed lions>dgov @tarn #70_people_soldiers on:2 by:lions-media | casualties/killed >dgov #9_people_soldiers by:dunmar-defence | casualties/killed dgov>lions #40_people_fighters by:dunmar-defence
B 5 gazette: casualties/killed >dgov @tarn #~50_people_soldiers on:2 by:?a_western_diplomat
> A2 contradicts A1
> A3 none A1
> A3 none A2
> B1 contradicts A2
> B1 contradicts A1
> B1 none A3

# same source two ways
A 3 newswire: strike/shelling dgov @orin on:2 by:the_head_of_the_Vale_Relief_Committee_(Dr_Samir_Oudeh) | casualties/killed >civilians @orin #5_people_civilians on:2 by:the_head_of_the_Vale_Relief_Committee_(Dr_Samir_Oudeh)
B 4 gazette: strike/shelling dgov @orin on:2 by:Dr_Oudeh | casualties/killed >civilians @orin #5_people_civilians on:2 by:the_Vale_Relief_Committee
C 4 kurier: casualties/killed >civilians @orin #5_people_civilians by:the_VRC
> B1 repeats A1
> B2 repeats A2
> C1 repeats A2
> C1 repeats B2

# hospital out of service
A 3 newswire: strike/air dgov>medics @kessa-hospital on:3 by:msf | not aid @kessa-hospital by:msf
B 4 dunmar-tv: not strike/air dgov>medics @kessa-hospital by:dunmar-defence | control/hold lions @kessa-hospital by:dunmar-defence
C 8 gazette: aid @kessa-hospital by:msf | not control/hold lions @kessa-hospital by:the_hospital's_director_(Hana_Lask)
> B1 denies A1
> C1 updates A2
> C2 denies B2
> B2 none A2
> A2 none A1

# talks denied
A 3 newswire: negotiation/talks dgov>lions @kessa by:?a_diplomat | will agreement/deal dgov>lions by:?a_diplomat
B 4 gazette: not negotiation/talks dgov>lions by:the_government_spokeswoman_(Dela_Orm) | rejection lions>dgov by:lions-media
C 7 kurier: agreement/deal dgov>lions on:6 by:ocha | will evacuation lions from:kessa-north on:8 by:ocha
> B1 denies A1
> B2 contradicts|none A2
> C1 updates A2
> C1 contradicts|updates|none B1
> C1 updates|none A1
> C2 none C1
> C1 contradicts|updates|none B2

# surrender vs rejection
A 3 dunmar-tv: surrender/surrender lions>dgov @kessa-north #200_people_fighters on:3 by:dunmar-defence | must surrender/surrender lions>dgov @kessa-north by:dunmar-defence
B 4 gazette: rejection lions>dgov @kessa-north by:a_Lions_commander_(Abu_Neder) | not surrender/surrender lions>dgov by:lions-media | surrender/surrender lions>dgov @kessa-north #~40_people_fighters on:3 by:rights-watch
> B1 contradicts|none A1
> B2 denies A1
> B3 contradicts A1
> B2 denies|contradicts|none B3
> B1 none A2

# captured aid workers
A 3 newswire: surrender/capture lions>civilians @sabo #3_people_aid-workers on:2 by:ocha
B 4 gazette: not surrender/capture lions by:lions-media | surrender/capture >civilians @sabo on:2 by:their_employer_(Bridge_Relief)
C 9 kurier: surrender/amnesty lions>civilians #2_people_aid-workers on:9 by:ocha | casualties/killed >civilians #1_people_aid-workers by:ocha
> B1 denies A1
> B2 supports A1
> C1 updates A1
> C1 contradicts|none B1
> C2 none C1

# headline and body
A 3 newswire: casualties/killed @tarn | control/gain lions @tarn-bridge on:3 by:?two_officers | casualties/killed lions>dgov @tarn #12_people_soldiers on:3 by:?two_officers
B 3 gazette: control/gain lions @tarn-bridge by:lions-media | casualties/killed >dgov @tarn #>=10_people_soldiers by:?a_medic
C 4 kurier: control/gain lions @tarn-bridge on:3 by:lions-media | control/contested @tarn-bridge by:dunmar-defence
> B1 supports A2
> C1 repeats B1
> C1 supports A2
> C2 contradicts C1
> C2 contradicts|updates A2

# population figures by different origins
A 3 newswire: displacement/leave >civilians from:vale #~20000_people on:1/3 by:ocha | displacement/trapped >civilians @tarn #~6000_people_civilians by:ocha
B 4 dunmar-tv: displacement/leave >civilians from:vale #4000_people on:1/3 by:dunmar-defence | displacement/trapped >civilians @tarn #1500_people_civilians by:dunmar-defence
C 8 gazette: displacement/leave >civilians from:vale #31000_people on:1/8 by:ocha | displacement/return >civilians to:vale #2000_people on:7 by:dunmar-defence
> B1 contradicts A1
> B2 contradicts A2
> C1 updates A1
> C2 none C1
> C2 none B1
> B1 none A2

# rocket attack with and without place
A 3 dunmar-tv: strike/shelling lions>civilians @kessa #14_rockets on:3 by:dunmar-defence | casualties/killed lions>civilians @kessa #2_people_civilians on:3 by:dunmar-defence
B 3 newswire: strike/shelling lions #5_rockets on:3 by:lions-media | strike/shelling lions>dgov @airbase on:3 by:lions-media | casualties/killed >civilians @kessa on:3 by:?residents
C 4 gazette: casualties/killed @kessa #4_people_killed on:3 by:the_mayor | not casualties/killed lions>civilians by:lions-media
> B1 contradicts A1
> A2 refines|supports B3
> C1 updates|contradicts A2
> C2 denies A2
> B2 none A1

# prisoners and executions
A 3 newswire: casualties/killed dgov>lions @sabo #19_people_prisoners on:2 by:rights-watch | accusation lions>dgov @sabo by:lions-media
B 4 dunmar-tv: not casualties/killed dgov>lions @sabo by:dunmar-defence | casualties/killed dgov>lions @sabo #19_people_fighters on:2 by:dunmar-defence
C 5 gazette: casualties/killed dgov>lions @sabo #19_people_prisoners on:2 by:rights-watch,?two_survivors
> B1 denies A1
> B1 denies A2
> C1 repeats|supports A1
> C1 contradicts|none B1

# bridge destroyed
A 3 newswire: attack/offensive dgov @tarn-bridge on:2 by:lions-media | displacement/trapped >civilians @tarn by:ocha
B 4 gazette: attack/offensive lions @tarn-bridge on:2 by:dunmar-defence | attack/offensive @tarn-bridge on:2 by:?residents
C 6 kurier: attack/offensive @tarn-bridge | aid to:tarn #6_boats on:6 by:msf
> B1 contradicts A1
> A1 refines|supports|none B2
> C1 supports|repeats|none B2
> A1 refines|supports B2
> C2 none A2

# drones shot down
A 3 newswire: strike/air dunland>dgov @vale #30_drones on:3 by:dunmar-defence | materiel dgov>dunland @vale #28_drones on:3 by:dunmar-defence
B 4 gazette: strike/air dunland @airbase on:3 by:dunland-staff | materiel dgov>dunland #10_drones on:3 by:?a_western_official
> B2 contradicts A2
> B1 none|supports A1
> A2 none A1

# siege lifted
A 3 newswire: attack/offensive lions>dgov @tarn by:rights-watch | displacement/trapped >civilians @tarn #~6000_people by:rights-watch
B 7 gazette: control/gain dgov @tarn on:6 by:dunmar-tv | displacement/leave >civilians from:tarn #2000_people on:6/7 by:ocha | attack/offensive dgov>lions @tarn on:6 by:dunmar-tv
C 7 kurier: not control/gain dgov @tarn by:lions-media | control/contested @tarn on:7 by:?residents
> B2 updates A2
> C1 denies B1
> C2 contradicts B1
> B3 none A1
> C2 none|updates A1

# who broke siege: open slots
A 3 newswire: retreat dgov from:sabo on:3 by:lions-media | materiel lions>dgov @sabo #3_tanks on:3 by:lions-media
B 4 gazette: not retreat dgov by:the_army_spokesman_(Col._Tarek_Sand) | materiel dgov>lions #2_vehicles by:the_army_spokesman_(Col._Tarek_Sand) | retreat dgov from:sabo by:?villagers
C 6 kurier: retreat dgov from:sabo to:orin on:3 by:Colonel_Sand
> B1 denies A1
> B3 supports A1
> B1 denies|contradicts|none B3
> C1 contradicts B1
> C1 supports A1
> B2 none A2

# two strikes in the same city
A 3 newswire: strike/air dgov @kessa-market on:3 by:rights-watch | strike/shelling dgov @kessa-hospital on:3 by:msf
B 4 gazette: strike/air dgov @kessa on:3 by:ocha | casualties/killed >civilians @kessa #22_people_civilians on:3 by:ocha | casualties/killed >civilians @kessa-market #9_people_civilians on:3 by:rights-watch
> B3 none B2
> A2 none A1
> A1 refines|supports|none B1
> A2 none B1

# agency copies agency
A 3 newswire: casualties/killed >civilians @orin #8_people_killed on:2 by:the_mayor_of_Orin_(Petra_Kolm) | strike/shelling dgov @orin on:2 by:the_mayor_of_Orin_(Petra_Kolm)
B 4 gazette: casualties/killed @orin #8_people_killed on:2 by:newswire | strike/shelling @orin on:2 by:newswire,the_mayor
C 4 kurier: casualties/killed @orin #8_people_killed on:2 by:Mayor_Kolm
> B1 repeats A1
> B2 repeats A2
> C1 repeats A1

# last pocket
A 3 newswire: control/hold lions @kessa-north by:?residents | control/share lions @kessa #5_percent_kessa by:rights-watch
B 5 gazette: control/gain dgov @kessa on:5 by:dunmar-defence | retreat lions from:kessa-north on:5 by:dunmar-defence
C 5 kurier: control/hold lions @kessa-north on:5 by:lions-media | not control/gain dgov @kessa by:lions-media
> B1 updates A2
> B2 updates A1
> C2 denies B1
> C1 contradicts B2
> C1 contradicts B1
> C1 none|updates|supports A1

# mass grave
A 3 newswire: casualties/killed lions>civilians @sabo #~60_people_civilians by:?a_villager | accusation dgov>lions @sabo by:dunmar-defence
B 5 gazette: not casualties/killed lions>civilians @sabo by:lions-media | casualties/killed dgov>civilians @sabo by:lions-media | accusation lions>dgov by:lions-media
C 9 kurier: casualties/killed >civilians @sabo #83_people_killed by:ocha
> B1 denies A1
> B2 contradicts A1
> B1 denies A2
> B3 contradicts A2
> C1 updates A1
> C1 contradicts|none B1
> B2 contradicts A2

# prospects
A 3 newswire: will control/gain dgov @kessa by:dunmar-defence | assessment @kessa by:?an_analyst
B 4 gazette: will control/gain dgov @kessa on:5 by:dunmar-defence | not control/gain dgov @kessa by:?an_analyst
C 6 kurier: control/gain dgov @kessa on:6 by:dunmar-tv | assessment @kessa by:rights-watch
> B1 repeats|refines A1
> C1 updates A1
> C1 updates B1
> C2 none A2

# the order to leave
A 3 newswire: must displacement/leave dgov>civilians from:kessa-north on:3 by:dunmar-defence | displacement/leave >civilians from:kessa-north #~900_people on:3 by:ocha
B 4 gazette: must displacement/leave dgov>civilians from:kessa-north #40000_people_civilians by:ocha | not displacement/leave >civilians by:?a_resident | displacement/trapped lions>civilians @kessa-north by:dunmar-defence
C 4 kurier: must displacement/leave dgov>civilians from:kessa-north by:dunmar-tv | not displacement/trapped lions>civilians by:lions-media
> B1 refines|supports A1
> C1 repeats|supports A1
> C2 denies B3
> A2 none A1
> B2 denies|contradicts|none A2

# numbers in words: bounds
A 3 newswire: casualties/killed @kessa #20-99_people_killed on:3 by:?rescuers | casualties/wounded @kessa #100-999_people_wounded on:3 by:?rescuers
B 3 gazette: casualties/killed @kessa #>=37_people_killed on:3 by:the_health_ministry | casualties/wounded @kessa #150_people_wounded on:3 by:the_health_ministry
C 4 kurier: casualties/killed @kessa #52_people_killed on:3 by:the_Health_Ministry | casualties/killed @kessa #~40_people_killed on:3 by:msf
> B1 refines|supports A1
> B2 refines|supports A2
> C1 updates B1
> C2 supports|none B1
> C2 contradicts|updates C1

# rebels quarrel
A 3 newswire: dissent lions @kessa-north by:?a_fighter | attack/clash lions>hill-army @kessa-north on:2 by:?a_fighter
B 4 gazette: not dissent lions by:lions-media | not attack/clash lions>hill-army by:lions-media
C 5 dunmar-tv: dissent lions by:dunmar-defence | casualties/killed hill-army>lions @kessa-north #15_people_fighters on:2 by:dunmar-defence
> B1 denies A1
> B2 denies A2
> C1 supports A1
> C1 contradicts|none B1

# road cut
A 3 newswire: attack/offensive lions @coast-road on:3 by:?drivers | not aid @coast-road by:ocha
B 4 dunmar-tv: aid @coast-road on:4 by:dunmar-defence | not attack/offensive lions @coast-road by:dunmar-defence
C 4 gazette: attack/offensive lions @coast-road by:lions-media
> B1 updates|contradicts|denies A2
> B2 denies A1
> B2 denies|contradicts|none C1

# fire on protest
A 3 newswire: gathering civilians @kessa #1000-9999_people on:3 by:?witnesses | casualties/killed dgov>civilians @kessa #3_people_civilians on:3 by:?a_doctor
B 4 dunmar-tv: gathering civilians @kessa #~200_people on:3 by:the_interior_ministry | casualties/killed lions>civilians @kessa #3_people_civilians on:3 by:the_interior_ministry | not casualties/killed dgov>civilians by:the_interior_ministry
C 4 gazette: casualties/killed @kessa #5_people_killed on:3 by:rights-watch
> B1 contradicts A1
> B2 contradicts A2
> B3 denies A2
> C1 updates|contradicts A2
> C1 updates|contradicts|none B2

# aid plan
A 3 newswire: will aid un to:tarn #50_trucks on:5 by:ocha | demand un>dgov @tarn by:ocha
B 5 gazette: aid un to:tarn #18_trucks on:5 by:ocha | not aid lions to:tarn by:dunmar-defence
C 6 kurier: aid un to:tarn #18_trucks on:5 by:?residents | demand un>dgov by:the_UN_envoy_(Lise_Moran)
> B1 updates A1
> C1 supports B1
> C2 supports|repeats|none A2

# commander killed
A 3 dunmar-tv: casualties/killed dgov>lions @sabo #1_people_commanders on:2 by:dunmar-defence
B 3 newswire: not casualties/killed >lions #1_people_commanders by:lions-media | strike/air dgov>lions @sabo on:2 by:?villagers
C 8 gazette: casualties/killed >lions #1_people_commanders on:2 by:lions-media
> B1 denies A1
> C1 contradicts B1
> C1 supports A1
> B2 none A1

# ceasefire duration
A 3 newswire: agreement/truce dgov>lions on:3/6 by:ocha | will aid to:tarn by:ocha
B 4 gazette: agreement/truce dgov>lions on:3 by:lions-media | not agreement/truce dgov by:lions-media
C 7 kurier: agreement/truce dgov>lions on:6/9 by:ocha | not agreement/truce dgov>lions by:dunmar-defence
> B1 supports A1
> C1 updates A1
> C2 denies|contradicts C1
> B2 contradicts|updates|denies|none A1

# tanks lost
A 3 newswire: materiel lions>dgov @tarn #14_tanks on:2 by:lions-media
B 3 gazette: materiel lions>dgov @tarn #2_tanks on:2 by:dunmar-defence | not materiel lions>dgov by:dunmar-tv
C 4 kurier: materiel lions>dgov @tarn #11_tanks by:?an_analyst_who_saw_pictures
> B1 contradicts A1
> B2 denies A1
> C1 contradicts B1
> C1 contradicts|supports|none A1

# village names, different villages
A 3 newswire: control/gain lions @sabo on:3 by:lions-media | strike/air dgov @orin on:3 by:lions-media
B 3 gazette: control/gain lions @sabo,orin on:3 by:rights-watch | strike/air dgov @sabo on:3 by:?villagers
C 4 kurier: control/hold dgov @orin by:dunmar-defence | control/gain lions @vale by:?an_officer
> B1 supports A1
> B2 none A2
> C1 contradicts B1
> C2 none A1
> C1 none A1

# chlorine
A 3 newswire: strike/unspecified dgov>civilians @kessa-north on:2 by:msf | casualties/wounded dgov>civilians @kessa-north #33_people_civilians on:2 by:msf | accusation lions>dgov by:lions-media
B 4 gazette: not strike/unspecified dgov>civilians by:dunmar-defence | accusation dgov>lions by:dunmar-defence | casualties/wounded >civilians @kessa-hospital #33_people_patients on:2 by:?a_nurse
C 5 kurier: casualties/wounded @kessa-north #~50_people_wounded on:2 by:ocha
> B1 denies A1
> B2 contradicts A3
> C1 updates|contradicts A2
> B3 supports|none A2

# camp attack, dead among wounded
A 3 newswire: strike/air dgov @border-camp on:2 by:ocha | casualties/killed >civilians @border-camp #16_people_killed on:2 by:ocha | casualties/killed >civilians #5_people_children on:2 by:ocha
B 5 gazette: casualties/killed >civilians @border-camp #21_people_killed on:2 by:msf | casualties/killed >civilians @border-camp #9_people_children on:2 by:msf
C 5 kurier: casualties/killed >civilians @border-camp #16_people_killed on:2 by:?an_elder_in_the_camp
> B1 updates A2
> B2 updates A3
> B2 none A2
> C1 supports A2
> C1 contradicts|none|updates B1

# counter-offensive
A 3 newswire: attack/offensive lions>dgov @orin on:3 by:lions-media | control/gain lions @orin by:lions-media
B 3 dunmar-tv: attack/counter-attack dgov>lions @orin on:3 by:dunmar-defence | casualties/killed dgov>lions @orin #25_people_fighters on:3 by:dunmar-defence
C 4 gazette: control/gain lions @orin on:3 by:?villagers | attack/offensive lions>dgov @orin on:3 by:rights-watch
> B1 contradicts A2
> B1 none|supports A1
> C1 supports A2
> C1 contradicts B1
> C2 supports A1

# port closed, fuel
A 3 newswire: not aid @harbour-port by:the_port_authority | materiel dunland>lions @harbour-port by:dunmar-defence
B 4 gazette: not materiel dunland>lions by:dunland-staff | aid @harbour-port by:?a_shipping_agent
C 9 kurier: aid @harbour-port on:9 by:the_port_authority
> B1 denies A2
> B2 contradicts|updates A1
> C1 updates A1

# same army two wars apart
A 3 newswire: attack/clash dgov>lions @tarn by:?residents | casualties/killed @tarn #6_people_killed on:3 by:?a_medic
B 9 gazette: attack/clash dgov>lions @tarn by:?residents | casualties/killed @tarn #11_people_killed on:9 by:?a_medic
C 20 kurier: casualties/killed @tarn #14_people_killed on:19 by:rights-watch
> B1 none|updates A1
> B2 none A2
> C1 none B2

# envoys
A 3 newswire: negotiation/mediation un>dgov by:the_UN_envoy_(Lise_Moran) | negotiation/proposal un>lions by:the_UN_envoy_(Lise_Moran)
B 5 gazette: rejection lions by:lions-media | negotiation/proposal dgov by:dunmar-defence
C 6 kurier: negotiation/proposal un>lions by:Ms_Moran | rejection lions>un by:a_Lions_official
> B1 contradicts|none A2
> C1 repeats A2
> B2 none A2

# sub-district and wider area
A 3 newswire: strike/air dgov @kessa-north #6_strikes on:3 by:rights-watch | strike/air dgov @kessa #15_strikes on:3 by:rights-watch
B 4 gazette: strike/air dgov @kessa #9_strikes on:3 by:lions-media | strike/air dgov @kessa-north on:3 by:?residents
> B1 contradicts A2
> A1 none A2
> B2 supports A1
> B1 none A1

# civilians used as shields, no gunmen
A 3 dunmar-tv: displacement/trapped lions>civilians @kessa-hospital #20-99_people_patients by:dunmar-defence | control/hold lions @kessa-hospital by:dunmar-defence
B 4 newswire: not control/hold lions @kessa-hospital by:the_hospital's_director | displacement/leave >civilians from:kessa-hospital #44_people_patients on:4 by:msf
> B1 denies A2
> B2 updates A1
> B1 contradicts|denies|none A1

# president's guard says both
A 3 newswire: control/hold dgov @airbase by:dunmar-defence | attack/clash dgov>lions @airbase by:lions-media
B 4 gazette: control/contested @airbase on:4 by:?a_pilot | control/gain lions @airbase on:4 by:lions-media
C 4 kurier: control/hold dgov @airbase on:4 by:dunmar-defence | not attack/offensive lions @airbase by:dunmar-defence
> B2 updates A1
> C1 contradicts B2
> B1 contradicts|none B2
> C1 repeats|updates|none A1
> C2 denies A2

# list of villages vs one
A 3 newswire: control/gain lions @sabo,orin,tarn on:2/3 by:lions-media | casualties/killed lions>dgov #20-99_people_soldiers by:lions-media | retreat dgov from:sabo,orin on:3 by:?a_local_official
B 4 gazette: control/hold dgov @orin by:the_governor_(Anton_Rusk) | control/loss dgov @sabo on:3 by:the_governor_(Anton_Rusk) | casualties/killed >dgov #4_people_soldiers on:3 by:the_governor_(Anton_Rusk)
C 6 kurier: control/gain dgov @sabo on:5/6 by:dunmar-defence | attack/clash dgov>lions @tarn on:6 by:?residents_reached_by_phone
> B1 contradicts A1
> B2 supports A1
> B3 contradicts A2
> C1 updates A1
> C1 updates B2
> B1 contradicts A3
> C1 updates|none A3
> C2 none|updates A1
> B2 supports|none A3

# hospital staff and patients
A 3 newswire: strike/shelling dgov>medics @kessa-hospital on:2 by:the_hospital's_director_(Hana_Lask) | casualties/killed >civilians @kessa-hospital #7_people_killed on:2 by:the_hospital's_director_(Hana_Lask) | casualties/killed >medics #2_people_nurses on:2 by:the_hospital's_director_(Hana_Lask)
B 3 gazette: strike/unspecified @kessa-hospital | strike/shelling dgov>medics @kessa-hospital on:2 by:?a_surgeon | casualties/killed >medics @kessa-hospital #3_people_medics on:2 by:?a_surgeon | casualties/killed >civilians @kessa-hospital #7_people_killed on:2 by:?a_surgeon
C 5 kurier: strike/shelling lions @kessa-hospital on:2 by:dunmar-defence | casualties/killed >civilians @kessa #12_people_civilians on:2/4 by:ocha
> B2 refines B1
> B2 supports A1
> B4 supports A2
> B3 none A2
> C1 contradicts A1
> C1 contradicts B2
> C2 none A2
> C1 contradicts|none|refines B1

# displacement by different routes
A 3 newswire: displacement/leave >civilians from:tarn to:border-camp #~3000_people by:ocha | displacement/leave >civilians from:tarn to:kessa #~500_people by:?a_driver
B 4 gazette: displacement/leave >civilians to:border-camp #4200_people by:the_camp's_manager_(Ruta_Sel) | displacement/leave >civilians from:vale #~12000_people on:1/4 by:ocha
C 4 kurier: displacement/leave >civilians from:tarn to:border-camp #~3000_people on:3 by:ocha | aid @border-camp by:msf | not aid @border-camp by:?a_refugee
> A2 none A1
> B1 updates|contradicts|none A1
> B2 none A1
> C1 repeats A1
> C3 contradicts|denies C2
> B2 none A2

# minister overtakes his officer
A 3 newswire: retreat dgov from:airbase on:3 by:?an_officer | control/gain lions @airbase on:3 by:lions-media
B 3 dunmar-tv: control/hold dgov @airbase by:the_minister_of_defence_(Gen._Oskar_Prem) | attack/counter-attack dgov>lions @airbase on:3 by:the_minister_of_defence_(Gen._Oskar_Prem)
C 5 gazette: control/loss dgov @airbase on:3 by:Gen._Prem | retreat dgov to:kessa by:Gen._Prem
D 6 kurier: control/gain dgov @airbase on:6 by:dunmar-defence
> B1 contradicts A2
> B2 contradicts A2
> B1 contradicts A1
> C1 supports A2
> C1 supports|none A1
> C1 contradicts|updates B1
> D1 updates C1
> D1 updates A2
> C2 supports|none A1
> D1 none|updates B1

# shells on two quarters, doer by one
A 3 newswire: strike/shelling @kessa-north,kessa-market on:3 by:?residents | casualties/wounded >civilians @kessa-market #8_people_wounded on:3 by:a_medic_(Bilal)
B 3 gazette: strike/shelling dgov>civilians @kessa-market on:3 by:lions-media | casualties/wounded @kessa-market #8_people_wounded on:3 by:lions-media
C 4 dunmar-tv: not strike/shelling dgov by:dunmar-defence | strike/shelling lions>civilians @kessa-market by:dunmar-defence
> B1 refines|supports A1
> B2 supports A2
> C1 denies B1
> C2 contradicts B1
> C2 refines|supports|none A1

# prisoners exchanged
A 3 newswire: will surrender/amnesty dgov>lions #100_people_prisoners on:5 by:lions-media | will surrender/amnesty lions>dgov #40_people_soldiers on:5 by:lions-media
B 6 gazette: surrender/amnesty dgov>lions #62_people_prisoners on:5 by:ocha | surrender/amnesty lions>dgov #40_people_soldiers on:5 by:ocha
C 7 kurier: not surrender/amnesty dgov>lions by:lions-media | surrender/amnesty dgov>lions #100_people_prisoners on:5 by:dunmar-defence
> B2 updates A2
> B1 updates|none A1
> C2 contradicts B1
> A2 none A1
> B2 none B1
> C2 updates A1

# the total told by two ministries
A 10 newswire: casualties/killed >civilians @kessa #1240_people_killed on:2031-04-20/10 by:the_health_ministry | casualties/wounded >civilians @kessa #~3000_people_wounded on:2031-04-20/10 by:the_health_ministry
B 10 gazette: casualties/killed >civilians @kessa #870_people_killed on:2031-04-20/9 by:dunmar-defence | casualties/killed >civilians @kessa #31_people_killed on:10 by:the_health_ministry
C 12 kurier: casualties/killed >civilians #1262_people_killed on:2031-04-20/12 by:the_Health_Ministry | casualties/killed >civilians @kessa #22_people_killed on:12 by:the_Health_Ministry
> B1 contradicts A1
> B2 none A1
> C1 updates A1
> C2 none B2
> C1 contradicts|updates|none B1
> C2 none C1

# aid worker's word on siege
A 3 newswire: not aid lions @tarn by:ocha | displacement/trapped lions>civilians @tarn #~6000_people by:ocha | not displacement/leave >civilians from:tarn by:ocha
B 4 gazette: aid @tarn by:lions-media | not displacement/trapped lions>civilians by:lions-media | displacement/leave >civilians from:tarn by:lions-media
C 8 kurier: aid ocha @tarn on:8 by:ocha
> B1 contradicts|denies A1
> B2 denies A2
> B3 contradicts|denies|updates A3
> C1 updates A1
> A3 none|supports A2

# half of the province
A 3 newswire: control/share lions @vale #0.5_fraction_vale by:lions-media | control/gain lions @orin by:lions-media
B 3 gazette: control/share lions @vale #~20_percent_vale by:rights-watch | control/contested @orin by:rights-watch
C 9 kurier: control/share dgov @vale #70_percent_vale by:dunmar-defence | control/hold lions @orin by:rights-watch
> B1 contradicts A1
> B2 contradicts A2
> C1 none|updates|contradicts A1
> C2 updates B2
> C2 supports|none A2

# strike on convoy, target disputed
A 3 newswire: strike/air coalition>civilians @coast-road on:3 by:rights-watch | casualties/killed coalition>civilians @coast-road #9_people_civilians on:3 by:rights-watch
B 4 gazette: strike/air coalition>lions @coast-road on:3 by:the_coalition_spokesman_(Col._Reed) | casualties/killed coalition>lions @coast-road #12_people_fighters on:3 by:the_coalition_spokesman_(Col._Reed) | not casualties/killed coalition>civilians by:the_coalition_spokesman_(Col._Reed)
C 6 kurier: casualties/killed coalition>civilians @coast-road #11_people_civilians on:3 by:rights-watch
> B1 supports A1
> B3 denies A2
> C1 updates A2
> C1 contradicts B3

# rumours
A 3 newswire: may retreat lions from:kessa-north by:?a_diplomat | may agreement/deal dgov>lions by:?a_diplomat
B 4 gazette: not retreat lions from:kessa-north by:lions-media | retreat lions from:kessa-north on:4 by:dunmar-tv
C 5 kurier: not agreement/deal dgov>lions by:dunmar-defence
> B1 denies A1
> B2 updates|supports A1
> B1 denies|contradicts B2
> C1 denies A2

# demand and answer
A 3 newswire: demand lions>dgov by:lions-media | must retreat dgov from:orin by:lions-media
B 4 gazette: rejection dgov>lions by:dunmar-defence | retreat dgov from:orin on:4 by:?villagers
C 4 kurier: demand lions>dgov @kessa by:a_Lions_envoy_(Sami_Noor)
> B2 updates|none A2
> B1 none A1
> C1 supports|repeats A1
> B1 none|contradicts B2

# who shelled: monitors disagree
A 3 newswire: strike/shelling dgov @border-camp on:3 by:rights-watch | casualties/killed dgov>civilians @border-camp #13_people_civilians on:3 by:rights-watch
B 4 gazette: strike/shelling lions @border-camp on:3 by:?two_refugees | casualties/killed @border-camp #13_people_killed on:3 by:msf
C 5 kurier: strike/shelling @border-camp on:3 by:ocha | accusation dgov>lions @border-camp by:dunmar-defence
> B1 contradicts A1
> B2 supports A2
> B1 refines|supports|none C1
> C2 contradicts A1
> C2 none B2

# repeated raids over days
A 3 newswire: strike/air dgov @tarn on:2 by:lions-media | strike/air dgov @tarn on:3 by:lions-media
B 4 gazette: strike/air dgov @tarn on:4 by:?residents | strike/air dgov @tarn #5_strikes on:3 by:rights-watch
C 10 kurier: strike/air dgov @tarn by:rights-watch
> A2 none A1
> B1 none A2
> B2 supports A2
> C1 none A1
> C1 none B1

# lists of dead by category
A 3 newswire: casualties/killed dgov>civilians @orin #24_people_civilians on:2 by:the_mayor_(Petra_Kolm) | casualties/killed dgov>civilians @orin #6_people_children on:2 by:the_mayor_(Petra_Kolm) | casualties/wounded dgov>civilians @orin #50_people_wounded on:2 by:the_mayor_(Petra_Kolm)
B 4 gazette: casualties/killed >civilians @orin #10_people_children on:2 by:msf | casualties/killed >civilians @orin #24_people_killed on:2 by:msf | casualties/wounded >civilians @orin #20-99_people_wounded on:2 by:msf
C 4 kurier: casualties/killed dgov>lions @orin #24_people_fighters on:2 by:dunmar-defence
> B1 contradicts|updates A2
> B2 supports A1
> A3 refines|supports B3
> C1 contradicts A1
> C1 contradicts B2
> B1 none A1

# crossing shut by whom
A 3 newswire: not aid dgov>civilians @harbour-port by:ocha | demand ocha>dgov by:ocha
B 4 dunmar-tv: not aid lions>civilians @harbour-port by:dunmar-defence | aid dgov to:tarn #30_trucks on:4 by:dunmar-defence
C 5 gazette: aid to:tarn #11_trucks on:4 by:ocha | not aid @harbour-port by:?a_driver
> B1 contradicts A1
> C1 contradicts B2
> B2 none A1
> C1 none A1

# hostages killed or alive
A 3 newswire: casualties/killed lions>civilians #2_people_hostages by:dunmar-defence | surrender/capture lions>civilians @sabo #5_people_civilians on:1 by:dunmar-defence
B 4 gazette: casualties/killed dgov>civilians #2_people_hostages by:lions-media | not casualties/killed lions>civilians by:lions-media
C 8 kurier: surrender/amnesty lions>civilians @sabo #3_people_hostages on:8 by:dunmar-defence
> B2 denies A1
> C1 updates A2
> C1 none A1

# dam hit
A 3 newswire: strike/shelling dgov @tarn-bridge on:3 by:lions-media | displacement/leave >civilians from:tarn by:?a_farmer
B 3 gazette: strike/shelling lions @tarn-bridge on:3 by:dunmar-defence
C 4 kurier: strike/shelling @tarn-bridge on:3 by:rights-watch | displacement/leave >civilians from:tarn,orin #~9000_people on:3/4 by:ocha | must displacement/leave dgov>civilians from:tarn by:the_governor_(Anton_Rusk)
> B1 contradicts A1
> A1 refines|supports C1
> B1 refines|supports C1
> C2 supports|refines A2
> C3 none C2

# general says nearly over
A 3 newswire: will control/gain dgov @kessa-north on:3/5 by:dunmar-defence | control/share lions @kessa #~2_percent_kessa by:dunmar-defence | retreat lions by:dunmar-defence
B 3 gazette: control/hold lions @kessa-north by:lions-media | not retreat lions from:kessa-north by:lions-media | control/share lions @kessa #12_percent_kessa by:rights-watch
C 5 kurier: control/gain dgov @kessa-north on:5 by:dunmar-tv | evacuation lions from:kessa-north #22_buses on:5 by:ocha
> B1 none A1
> B2 denies A3
> B3 contradicts A2
> C1 updates A1
> C1 updates B1
> C2 none C1
> C1 updates|none A2

# truce holds in one place
A 3 newswire: agreement/truce dgov>lions @tarn on:3 by:ocha | attack/clash @orin on:3 by:?residents
B 3 gazette: not agreement/truce lions @tarn on:3 by:dunmar-defence | strike/shelling lions>dgov @tarn on:3 by:dunmar-defence
C 4 kurier: agreement/truce @tarn on:4 by:?residents | not agreement/truce dgov @tarn on:3 by:lions-media
> B1 updates|contradicts|denies A1
> A2 none A1
> C2 contradicts B1
> C1 updates|contradicts|none B1
> B2 refines|none B1
> B2 none A2

# drone on school
A 3 newswire: strike/air @orin on:2 by:?a_teacher | casualties/killed >civilians @orin #5_people_children on:2 by:?a_teacher
B 3 gazette: strike/air dgov @orin on:2 by:rights-watch | casualties/killed dgov>civilians @orin #5_people_children on:2 by:rights-watch | casualties/wounded dgov>civilians @orin #14_people_children on:2 by:rights-watch
C 4 dunmar-tv: not strike/air dgov @orin by:dunmar-defence | materiel lions @orin by:dunmar-defence
D 4 kurier: casualties/wounded @orin #20-99_people_wounded on:2 by:?a_nurse | strike/air dgov>lions @orin on:2 by:dunmar-defence
> B1 refines|supports A1
> B2 refines|supports A2
> C1 denies B1
> C1 denies|none A1
> D2 contradicts C1
> D2 supports B1
> D1 none B3
> C2 none B1

# base taken, tanks seized
A 3 newswire: control/gain lions @airbase on:2 by:lions-media | materiel lions>dgov @airbase #9_tanks by:lions-media | surrender/capture lions>dgov #31_people_soldiers by:lions-media
B 4 gazette: control/gain lions @airbase on:2 by:rights-watch | materiel lions>dgov @airbase #3_tanks on:2 by:rights-watch | casualties/killed lions>dgov @airbase #17_people_soldiers by:rights-watch
C 5 kurier: not surrender/capture lions>dgov by:dunmar-defence | retreat dgov from:airbase by:dunmar-defence | casualties/killed >dgov #6_people_soldiers by:dunmar-defence
> B1 supports A1
> B2 contradicts A2
> C1 denies A3
> C2 supports A1
> C3 contradicts B3
> C2 supports|none B1

# refugees come back
A 3 newswire: displacement/return >civilians to:tarn #~700_people by:dunmar-tv | not displacement/return >civilians to:tarn by:?a_refugee
B 6 gazette: displacement/return >civilians to:tarn #2500_people on:1/6 by:ocha | displacement/leave >civilians from:orin #1100_people on:6 by:ocha
> A2 denies|contradicts A1
> B1 updates A1
> B2 none B1
> B1 contradicts|updates|denies A2

# protest and dispersal, two cities
A 3 newswire: gathering civilians @kessa on:3 by:?witnesses | gathering civilians @tarn #~300_people on:3 by:?witnesses
B 4 gazette: gathering civilians @kessa #5000_people on:3 by:the_organisers | surrender/capture dgov>civilians @kessa #40_people on:3 by:the_organisers
C 4 kurier: surrender/capture dgov>civilians @kessa #7_people on:3 by:the_interior_ministry | not gathering @tarn by:the_interior_ministry
> B1 supports|refines A1
> B1 none A2
> C1 contradicts B2
> C2 denies A2

# mines and dead soldiers on one day
A 4 newswire: casualties/killed >dgov @coast-road #3_people_soldiers on:3 by:dunmar-defence | casualties/wounded >dgov @coast-road #5_people_soldiers on:3 by:dunmar-defence
B 4 gazette: casualties/killed lions>dgov @coast-road #15_people_soldiers on:3 by:lions-media
C 5 kurier: casualties/killed >dgov @coast-road #4_people_soldiers on:3 by:dunmar-defence | casualties/killed >dgov #52_people_soldiers on:2031-04-28/5 by:rights-watch
> B1 contradicts A1
> C1 updates A1
> C1 contradicts B1
> C2 none B1
> C2 none A1

# envoy shot
A 3 newswire: casualties/wounded >un #1_people_officials on:3 by:?a_diplomat | attack/offensive @tarn on:3 by:?a_diplomat
B 3 gazette: accusation dgov>lions by:dunmar-defence | not attack/offensive lions by:lions-media
C 4 kurier: accusation lions>dgov by:lions-media | casualties/killed >un #1_people_officials on:3 by:the_UN_envoy_(Lise_Moran)
> B2 denies B1
> C1 contradicts B1

# sports ground, ambiguous same figure
A 3 newswire: casualties/killed >civilians @kessa-market #12_people_civilians on:2 by:rights-watch | casualties/killed >civilians @orin #12_people_civilians on:2 by:rights-watch
B 4 gazette: casualties/killed @kessa-market #12_people_killed on:2 by:?a_trader | casualties/killed @tarn #12_people_killed on:3 by:?a_trader
> B1 supports A1
> B1 none A2
> B2 none A2
> B2 none A1

# negotiators: who proposed
A 3 newswire: negotiation/proposal un>lions by:the_UN_envoy_(Lise_Moran) | will evacuation lions from:kessa-north to:orin by:the_UN_envoy_(Lise_Moran)
B 4 gazette: rejection lions @kessa-north by:a_commander_(Abu_Neder) | not evacuation lions from:kessa-north by:a_commander_(Abu_Neder)
C 5 kurier: negotiation/proposal lions>un by:lions-media | evacuation lions from:kessa-north #600_people_fighters on:5 by:ocha
> B2 denies|updates A2
> B1 contradicts|none A2
> C2 updates A2
> C2 updates|contradicts B2
> C2 contradicts|updates|none B1

# water cut
A 3 newswire: not aid @tarn by:the_water_board | not aid >civilians @kessa by:the_water_board
B 6 gazette: not aid @tarn by:?residents | aid @kessa on:6 by:the_water_board
> B1 updates A1
> B2 updates A2
> A2 none A1
> B2 none A1

# sea and island
A 3 newswire: control/gain dgov @harbour-port on:2 by:dunmar-defence | control/share dgov #3_islands by:dunmar-defence
B 4 gazette: attack/counter-attack lions>dgov @harbour-port on:2 by:lions-media | control/hold lions @harbour-port by:?a_fisherman
C 5 kurier: retreat dgov from:harbour-port on:4 by:lions-media | control/gain dgov @harbour-port on:2 by:?a_western_official
> B1 contradicts A1
> B2 contradicts A1
> C1 updates A1
> C2 supports A1
> C2 contradicts B1
> C1 none B2
`;
