// Pairs of claims of an invented war, one line each, with how an analyst calls them by the codebook: the test corpus of relations.
import type { ClaimType, Modality } from "../../src/model.ts";
import type { Said } from "./kit.ts";

/** Two claims of two reports and what they are to each other. */
export interface Judged {
  /** Relations that are right, from the second claim to the first where they have a direction; `none` for no relation. */
  readonly kinds: readonly string[];
  readonly a: Said;
  readonly b: Said;
  /** Days of May 2031 on which the two reports were published; null for the second where both stand in one report. */
  readonly days: readonly [number, number | null];
  readonly line: string;
}

const MODALITIES: Readonly<Record<string, Modality>> = { will: "expected", may: "possible", must: "demanded" };

const dayOf = (day: string): string => `2031-05-${day.padStart(2, "0")}`;

/**
 * One claim from a line: `not will strike/air gov>civilians @harbour from:osk to:tolm #>=30_people_killed on:2 by:wire,?a_guard`.
 * Parties are written short; figures as in `kit.ts`, with `_` for a blank, as in `words:`; days are days of May, or `from/to`.
 */
export function claimOf(line: string): Said {
  const said: { -readonly [Slot in keyof Said]: Said[Slot] } = {};
  for (const word of line.split(" ").filter((one) => one !== "")) {
    const rest = word.slice(word.indexOf(":") + 1);
    const modality = MODALITIES[word];
    if (word === "not") said.polarity = "denied";
    else if (modality !== undefined) said.modality = modality;
    else if (word.startsWith("@")) said.places = word.slice(1).split(",");
    else if (word.startsWith("#")) said.figure = word.slice(1).replaceAll("_", " ");
    else if (word.startsWith("words:")) said.words = rest.replaceAll("_", " ");
    else if (word.startsWith("from:")) said.from = rest.split(",");
    else if (word.startsWith("to:")) said.to = rest.split(",");
    else if (word.startsWith("on:")) said.on = rest.split("/").map(dayOf).join("/");
    else if (word.startsWith("by:"))
      said.by = rest.split(",").map((name) => {
        const written = name.replace(/^\?/u, "").replaceAll("_", " ");
        return name.startsWith("?") ? `?"${written}"` : name.includes("_") ? `"${written}"` : name;
      });
    else if (said.type === undefined) {
      const [type, aspect] = word.split("/");
      said.type = type as ClaimType;
      if (aspect !== undefined) said.aspect = aspect;
    } else {
      const [agent, affected] = word.split(">");
      if (agent !== undefined && agent !== "") said.agent = PARTIES[agent] ?? agent;
      if (affected !== undefined) said.affected = PARTIES[affected] ?? affected;
    }
  }
  return said;
}

const PARTIES: Readonly<Record<string, string>> = { gov: "varnia-gov", front: "river-front", guards: "reed-guards" };

/** `KIND[|KIND]: CLAIM || CLAIM [; DAY DAY]`, two reports of the third of May where no days are given; `; same` for one report. */
function judged(line: string): Judged {
  const [kinds = "", rest = ""] = line.split(/: (.*)/su);
  const [claims = "", days = "3 3"] = rest.split(";");
  const [a = "", b = ""] = claims.split("||");
  const [first = 3, second = 3] = days.trim() === "same" ? [] : days.trim().split(" ").map(Number);
  return { kinds: kinds.split("|"), a: claimOf(a), b: claimOf(b), days: [first, days.trim() === "same" ? null : second], line };
}

const corpus = (text: string): readonly Judged[] =>
  text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "")
    .map(judged);

/** By what they turn on. */
export const PAIRS: Readonly<Record<string, readonly Judged[]>> = {
  "who holds a place": corpus(`
    contradicts: control/gain gov @osk by:varnia-army || control/hold front @osk by:front-office
    contradicts: control/hold gov @mill-quarter by:varnia-army || control/hold front @mill-quarter by:war-monitor
    contradicts: control/gain gov @airport by:varnia-army || control/contested @airport by:wire
    contradicts: control/gain gov @osk on:2 by:varnia-army || control/hold front @osk by:front-office ; 3 4
    contradicts: control/gain gov @tolm by:varnia-army || control/hold front @harbour by:front-office
    contradicts: retreat front from:osk by:varnia-army || control/hold front @osk by:front-office
    contradicts: control/gain gov @osk on:2 by:varnia-army || control/gain gov @osk on:4 by:war-monitor ; 4 4
    contradicts: attack/counter-attack front>gov @osk by:front-office || control/gain gov @osk by:varnia-army
    contradicts: control/loss front @osk by:varnia-army || control/hold front @osk by:front-office
    contradicts: evacuation front from:harbour by:state-agency || control/hold front @harbour by:front-office
    contradicts: surrender/surrender front>gov @brel by:varnia-army || control/hold front @brel by:front-office
    denies: control/gain gov @osk by:varnia-army || not control/gain gov @osk by:front-office
    denies: control/loss front @osk by:varnia-army || not control/loss front @osk by:front-office
    denies: retreat front from:osk by:varnia-army || not retreat front from:osk by:front-office
    updates: control/gain gov @osk on:2 by:varnia-army || control/gain front @osk on:5 by:front-office ; 3 6
    updates: control/hold front @osk by:war-monitor || control/gain gov @osk on:6 by:varnia-army ; 3 6
    updates: control/contested @airport by:wire || control/contested @airport by:war-monitor ; 3 5
    updates: control/contested @airport by:wire || control/gain gov @airport by:varnia-army ; 3 5
    updates: attack/offensive gov @osk by:wire || control/gain gov @osk by:varnia-army ; 3 5
    updates|none: control/hold front @harbour by:war-monitor || evacuation front from:harbour on:6 by:state-agency ; 3 6
    updates: control/hold front @harbour by:war-monitor || retreat front from:harbour on:6 by:state-agency ; 3 6
    supports: control/gain gov @osk by:varnia-army || control/loss front @osk by:front-office
    supports: control/gain gov @osk by:varnia-army || control/gain gov @osk by:war-monitor
    supports: control/hold front @harbour by:front-office || control/hold front @harbour by:war-monitor
    none: control/gain gov @mill-quarter by:varnia-army || control/hold front @harbour by:front-office
    none: control/gain gov @castle-hill by:varnia-army || control/hold front @tolm by:front-office
    none: control/gain gov @mill-quarter by:varnia-army || control/gain front @castle-hill by:front-office
    none: attack/offensive gov @mill-quarter by:wire || control/gain gov @osk by:varnia-army ; 3 5
    none: control/gain gov @mill-quarter by:varnia-army || control/gain gov @harbour by:varnia-army
  `),
  "what its words alone say": corpus(`
    contradicts: negotiation/proposal gov>front by:?a_diplomat words:the_government_has_accepted_the_plan || negotiation/proposal gov>front by:?an_aide words:we_are_only_studying_it
    contradicts: negotiation/proposal gov by:?a_diplomat words:le_gouvernement_a_accepté_le_plan || negotiation/proposal gov by:?an_aide words:الحكومة_تدرسه_فحسب
    updates: negotiation/proposal gov by:?an_aide words:nous_étudions_cette_offre || negotiation/proposal gov by:the_foreign_minister words:وافقت_الحكومة_على_العرض ; 3 6
    supports: negotiation/proposal gov by:?an_aide words:nous_étudions_cette_offre || negotiation/proposal gov by:the_foreign_minister words:the_plan_is_under_study
    contradicts: negotiation/talks gov>front by:?a_diplomat words:the_talks_are_making_progress || negotiation/talks gov>front by:front-office words:les_pourparlers_sont_dans_l'impasse
    updates: negotiation/talks gov>front by:?a_diplomat words:المحادثات_مستمرة || negotiation/talks gov>front by:front-office words:the_talks_have_collapsed ; 3 6
    contradicts: evacuation front from:harbour by:varnia-army words:the_operation_is_complete || not evacuation front from:harbour on:3 words:buses_were_turned_back ; same
    contradicts: displacement/leave >civilians from:harbour by:varnia-army words:خرج_جميع_المدنيين || displacement/trapped >civilians @harbour #~4000_people by:relief-league
    updates: displacement/trapped >civilians @harbour #~4000_people on:3 by:relief-league || displacement/leave >civilians from:harbour on:7 by:varnia-army words:l'évacuation_est_achevée ; 3 7
    none: displacement/leave >civilians from:harbour #40_people on:3 by:varnia-army words:forty_people_walked_out || displacement/trapped >civilians @harbour #~4000_people by:relief-league
    contradicts: strike/air gov @brel on:2 by:varnia-army words:aircraft_destroyed_an_arms_depot || strike/air @brel on:2 by:?a_teacher words:les_avions_ont_bombardé_le_marché
    contradicts: strike/air gov @brel on:2 by:varnia-army words:دمرت_الطائرات_مستودعا_للذخيرة || strike/air gov>civilians @brel on:2 by:?a_teacher words:the_planes_hit_two_houses
    contradicts: materiel gov @brel by:varnia-army words:a_weapons_cache_was_destroyed || strike/air gov @brel on:2 by:wire words:jets_bombed_the_school
    supports|refines: strike/air gov>front @brel on:2 by:varnia-army words:aircraft_struck_the_enemy || strike/air @brel on:2 by:?a_teacher words:les_avions_ont_bombardé_le_marché
    contradicts: attack/counter-attack gov>front @osk on:2 by:varnia-army words:the_garrison_repelled_two_attacks || attack/offensive front>gov @osk on:2 by:?residents words:اقتحم_المسلحون_الحي_الغربي
    supports: attack/counter-attack gov>front @osk on:2 by:varnia-army words:صدت_القوات_كمينا || attack/offensive front>gov @osk on:2 by:wire words:an_ambush_on_the_road
    supports: assessment @osk by:?a_diplomat words:the_battle_is_in_its_final_phase || assessment by:varnia-army words:المعركة_شارفت_على_الانتهاء
    contradicts: assessment @osk by:?a_diplomat words:the_fight_is_far_from_over || assessment @osk by:varnia-army words:la_bataille_touche_à_sa_fin
    none: assessment @osk by:?a_diplomat words:the_fight_is_far_from_over || assessment @osk on:9 by:varnia-army words:la_bataille_touche_à_sa_fin ; 3 9
    updates: assessment @osk by:?a_diplomat words:the_town_was_tense || assessment @osk by:relief-league words:عاد_الهدوء_إلى_البلدة ; 3 6
    none: assessment @osk by:?a_diplomat words:nobody_knows_the_way_out || assessment @osk by:varnia-army words:victory_belongs_to_the_brave
    updates: casualties/wounded >civilians @osk #30_people_wounded on:2 by:the_hospital_director || casualties/killed >civilians @osk #5_people_killed by:relief-league words:five_died_of_their_wounds ; 3 5
    updates: casualties/wounded >civilians @osk #30_people_wounded on:2 by:the_hospital_director || casualties/killed >civilians @osk #2_people_killed by:relief-league words:deux_ont_succombé ; 3 5
    none: casualties/wounded >civilians @osk #3_people_wounded on:2 by:the_hospital_director || casualties/killed >civilians @osk #5_people_killed by:relief-league words:استشهد_خمسة_متأثرين_بجراحهم ; 3 5
    none: casualties/wounded >civilians @osk #30_people_wounded on:2 by:the_hospital_director || casualties/killed >civilians @osk #5_people_killed by:relief-league ; 3 5
    contradicts: displacement/leave >civilians from:osk on:2 by:varnia-army words:they_left_of_their_own_accord || displacement/leave >civilians from:osk on:2 by:?residents words:on_nous_a_chassés_du_village
  `),
  "a change of mind": corpus(`
    updates: rejection gov>front by:varnia-army || will negotiation/talks gov>front @osk by:the_foreign_minister ; 3 8
    updates: rejection front @harbour by:front-office || evacuation front from:harbour on:8 by:wire ; 3 8
    none: rejection gov>front by:varnia-army || negotiation/talks gov>karsland by:wire ; 3 8
    contradicts: negotiation/talks gov>front by:?a_diplomat || rejection gov>front by:varnia-army ; 3 4
    none: negotiation/talks gov>karsland by:?a_diplomat || rejection gov>front by:varnia-army ; 3 4
    updates: will attack/offensive gov @osk by:?a_senior_officer || control/gain gov @osk on:8 by:varnia-army ; 3 8
    none: will attack/offensive gov @osk by:?a_senior_officer || control/gain front @osk on:8 by:front-office ; 3 8
    updates: will attack/counter-attack gov @osk by:varnia-army || not attack/offensive gov @osk by:wire ; 3 8
  `),
  "a place in no table": corpus(`
    refines|supports: retreat gov from:osk on:3 by:?residents || retreat gov from:osk-barracks on:3 by:?a_shopkeeper ; 4 4
    contradicts: control/gain front @osk on:2 by:front-office || control/hold gov @osk-barracks by:varnia-army ; 3 3
    none: control/gain front @osk on:2 by:front-office || control/hold gov @osk-road by:varnia-army ; 3 3
    contradicts: control/hold front @osk by:front-office || control/hold gov @osk-barracks by:varnia-army ; 3 3
    none: control/hold front @osk by:wire || control/hold gov @osk-barracks by:varnia-army ; 3 3
  `),
  "who has gone": corpus(`
    contradicts: surrender/capture front>civilians @osk #6_people by:?a_mother || surrender/amnesty front>civilians @osk #3_people by:front-office
    updates: surrender/capture front>civilians @osk #6_people on:2 by:?a_mother || surrender/amnesty front>civilians @osk #3_people on:6 by:front-office ; 3 6
    contradicts: evacuation front from:brel on:3 by:varnia-army || control/hold front @brel by:front-office
    contradicts: surrender/surrender front>gov @brel by:varnia-army || control/hold front @brel by:front-office ; 3 4
    none: surrender/surrender front>gov @brel #60_people_fighters by:varnia-army || control/hold front @brel by:front-office
    none: evacuation front from:tolm on:3 by:varnia-army || control/hold front @tolm by:front-office
    contradicts: surrender/surrender front>gov @brel #60_people_fighters on:2 by:varnia-army || surrender/surrender front>gov @brel #20_people_fighters by:relief-league ; 3 4
    contradicts: control/gain gov @osk on:2 by:varnia-army || attack/counter-attack front>gov @osk by:front-office ; 3 4
    refines: retreat gov from:osk on:3 by:?a_trader || retreat gov from:osk to:brel on:3 by:?a_trader ; same
  `),
  "how much of it": corpus(`
    contradicts: control/share gov @tolm #85_percent by:varnia-army || control/share gov @tolm #50_percent by:war-monitor
    contradicts: control/share front @tolm #10_percent by:front-office || control/gain gov @tolm by:varnia-army
    contradicts: control/share gov @tolm #>=90_percent by:varnia-army || control/share front @tolm #~30_percent by:front-office
    supports: control/share gov @tolm #85_percent by:varnia-army || control/share front @tolm #15_percent by:war-monitor
    updates: control/share gov @tolm #60_percent by:war-monitor || control/share gov @tolm #75_percent by:war-monitor ; 3 7
    updates: control/gain gov @tolm #60_percent by:war-monitor || control/share front @tolm #5_percent by:wire ; 3 7
    none: control/share gov @tolm #60_percent by:war-monitor || control/share gov @east-tolm #80_percent by:varnia-army
    none: control/share gov @tolm #30_districts by:war-monitor || control/share gov @tolm #80_percent by:varnia-army
  `),
  "who did it": corpus(`
    contradicts: strike/shelling gov @saint-orla on:2 by:front-office || strike/shelling front @saint-orla on:2 by:varnia-army
    contradicts: strike/air gov @saint-orla on:2 by:front-office || strike/shelling front @saint-orla on:2 by:varnia-army
    contradicts: strike/shelling gov>civilians @saint-orla by:front-office || strike/shelling front>civilians @saint-orla by:varnia-army
    contradicts: attack/offensive front @reed-bridge on:2 by:varnia-army || strike/air gov @reed-bridge on:2 by:war-monitor
    contradicts: casualties/killed gov>civilians @harbour #9_people_civilians on:2 by:front-office || casualties/killed front>civilians @harbour #9_people_civilians on:2 by:varnia-army
    contradicts: casualties/killed gov>civilians @harbour #9_people_civilians on:2 by:front-office || strike/shelling front @harbour on:2 by:varnia-army
    contradicts: casualties/killed gov>civilians @harbour #9_people_civilians by:front-office || casualties/killed front>civilians @harbour #12_people_civilians by:varnia-army
    contradicts: not agreement/truce gov by:front-office || not agreement/truce front by:varnia-army
    contradicts: accusation front>gov @harbour by:front-office || accusation gov>front @harbour by:varnia-army
    contradicts: not aid gov @osk by:relief-league || not aid front @osk by:state-agency
    contradicts: casualties/killed gov @brel #1_people_killed on:2 by:front-office || casualties/killed front @brel #1_people_killed on:2 by:state-agency
    contradicts: attack/offensive gov>civilians @brel on:2 by:front-office || attack/offensive front>civilians @brel on:2 by:state-agency
    denies: accusation front>gov @harbour by:front-office || not strike/shelling gov @harbour by:varnia-army
    denies: strike/air gov @saint-orla on:2 by:front-office || not strike/air gov @saint-orla by:varnia-army
    none: strike/shelling gov @harbour by:front-office || strike/shelling front @castle-hill by:varnia-army
    none: strike/shelling gov @tolm by:front-office || strike/shelling front @tolm by:varnia-army
    none: strike/shelling gov @harbour on:2 by:front-office || strike/shelling front @harbour on:5 by:varnia-army ; 3 6
    none: strike/shelling front @harbour on:2 by:front-office || strike/shelling gov @harbour on:2 by:varnia-army
    none: casualties/killed gov>front @osk #12_people_fighters by:varnia-army || casualties/killed front>gov @osk #7_people_soldiers by:front-office
    none: attack/offensive gov>front @osk by:varnia-army || attack/counter-attack front>gov @osk by:front-office
  `),
  "how many": corpus(`
    contradicts: casualties/killed gov>civilians @harbour #22_people_civilians on:2 by:front-office || casualties/killed >civilians @harbour #9_people_civilians on:2 by:varnia-army
    contradicts: casualties/killed >civilians @harbour #22_people_killed by:front-office || casualties/killed @harbour #9_people_killed by:varnia-army
    contradicts: casualties/killed @tolm #>=40_people_killed on:2 by:front-office || casualties/killed @tolm #12_people_killed on:2 by:varnia-army
    contradicts: casualties/killed gov @tolm #40_people_killed by:front-office || casualties/killed gov @tolm #12_people_killed by:wire
    contradicts: casualties/killed front>gov @osk #40_people_soldiers on:2 by:front-office || casualties/killed >gov @osk #3_people_soldiers on:2 by:varnia-army
    contradicts: casualties/wounded @saint-orla #60_people_wounded on:2 by:relief-league || casualties/wounded @saint-orla #<20_people_wounded on:2 by:varnia-army
    contradicts: casualties/killed @saint-orla #22_people_killed on:2 by:front-office || casualties/killed @harbour #9_people_killed on:2 by:varnia-army
    contradicts: casualties/killed gov>civilians @harbour #22_people_civilians on:2 by:front-office || casualties/killed gov>civilians #9_people_civilians on:2 by:wire
    contradicts: casualties/killed gov>civilians @harbour #12_people_civilians on:2 by:front-office || casualties/killed gov>front @harbour #12_people_fighters on:2 by:varnia-army
    contradicts: strike/air gov @brel #9_strikes on:2 by:front-office || strike/air gov @brel #3_strikes on:2 by:varnia-army
    contradicts: strike/shelling front @castle-hill #20_rockets on:2 by:varnia-army || strike/shelling front @castle-hill #3_rockets on:2 by:front-office
    contradicts: surrender/capture gov>front @osk #120_people_fighters by:varnia-army || surrender/capture gov>front @osk #15_people_fighters by:war-monitor
    contradicts: surrender/capture front>civilians @brel #60_people_civilians on:2 by:state-agency || surrender/capture front>civilians @brel #20_people_civilians on:2 by:relief-league
    contradicts: displacement/trapped >civilians @harbour #~100000_people_civilians by:relief-league || displacement/trapped >civilians @harbour #~20000_people_civilians by:varnia-army
    contradicts: displacement/leave >civilians from:osk #12000_people_civilians on:2 by:relief-league || displacement/leave >civilians from:osk #3000_people_civilians on:2 by:state-agency
    contradicts: evacuation front from:harbour #3000_people_fighters on:3 by:state-agency || evacuation front from:harbour #800_people_fighters on:3 by:front-office
    contradicts: materiel front>gov @osk #5_tanks on:2 by:front-office || materiel >gov @osk #1_tanks on:2 by:varnia-army
    contradicts: aid to:osk #25_trucks on:2 by:state-agency || aid to:osk #6_trucks on:2 by:relief-league
    contradicts: casualties/killed @harbour #22_people_killed by:front-office || casualties/killed @harbour #9_people_killed by:varnia-army ; 3 5
    updates: casualties/killed @harbour #14_people_killed by:war-monitor || casualties/killed @harbour #19_people_killed by:war-monitor ; 3 5
    updates: casualties/killed @harbour #14_people_killed on:2 by:wire || casualties/killed @harbour #19_people_killed on:2 by:relief-league ; 3 5
    updates: evacuation front from:harbour #500_people_fighters by:relief-league || evacuation front from:harbour #2300_people_fighters by:relief-league ; 3 5
    refines: casualties/wounded @harbour #>=30_people_wounded on:2 by:wire || casualties/wounded @harbour #32_people_wounded on:2 by:relief-league
    supports: casualties/killed @harbour #14_people_killed on:2 by:war-monitor || casualties/killed @harbour #14_people_killed on:2 by:relief-league
    supports: surrender/surrender front @mill-quarter #50_people_fighters by:varnia-army || surrender/surrender front @mill-quarter #50_people_fighters by:war-monitor
    none: aid @osk #6_trucks by:relief-league || aid @osk #25_trucks by:relief-league ; 3 5
    none: strike/air gov @harbour #4_strikes by:war-monitor || strike/air gov @harbour #11_strikes by:wire ; 3 5
    repeats: casualties/killed @harbour #14_people_killed on:2 by:war-monitor || casualties/killed @saint-orla #14_people_killed on:2 by:war-monitor
    none: casualties/killed @saint-orla #9_people_killed on:2 by:front-office || casualties/killed @harbour #22_people_killed on:2 by:war-monitor
    none: casualties/killed @harbour #14_people_killed on:2 by:wire || casualties/killed @harbour #6_people_killed on:5 by:relief-league ; 3 6
    none: casualties/killed @harbour #6_people_killed on:3 by:wire || casualties/killed @harbour #460_people_killed on:1/28 by:relief-league ; 3 28
    none: casualties/killed @harbour #14_people_killed by:wire || casualties/killed @harbour #5_people_children by:relief-league
    none: casualties/killed @harbour #14_people_killed by:wire || casualties/wounded @harbour #30_people_wounded by:relief-league
    none: casualties/killed @harbour #14_people_killed by:wire || casualties/killed @castle-hill #25_people_killed by:relief-league
    none: displacement/leave >civilians from:osk #3000_people_civilians on:2 by:wire || displacement/return >civilians to:osk #400_people_civilians on:2 by:relief-league
    none: aid to:osk #25_trucks on:2 by:state-agency || aid to:osk #6_trucks on:5 by:relief-league ; 3 6
  `),
  "whether it is so": corpus(`
    denies: negotiation/talks gov>front by:wire || not negotiation/talks gov>front by:front-office
    denies: agreement/deal gov>front by:state-agency || not agreement/deal front>gov by:front-office
    denies: retreat will front from:osk by:varnia-army || not retreat will front from:osk by:front-office
    denies: surrender/surrender front @mill-quarter #50_people_fighters by:varnia-army || not surrender/surrender front @mill-quarter by:front-office
    denies: dissent front by:state-agency || not dissent front by:front-office
    denies: materiel karsland>front by:state-agency || not materiel karsland>front by:?an_official_of_Karsland
    denies: demand front>gov by:state-agency || not demand front>gov by:front-office
    denies: casualties/killed gov>civilians @harbour #9_people_civilians on:2 by:front-office || not casualties/killed gov>civilians @harbour on:2 by:varnia-army
    contradicts|denies: aid @saint-orla by:state-agency || not aid @saint-orla by:relief-league
    contradicts|denies: evacuation front from:harbour on:3 by:state-agency || not evacuation front from:harbour on:3 by:relief-league
    contradicts|denies: agreement/truce @tolm on:4 by:state-agency || not agreement/truce @tolm on:4 by:war-monitor ; 4 4
    contradicts: rejection front>gov @harbour by:front-office || evacuation will front from:harbour by:state-agency
    contradicts: rejection front>gov by:front-office || agreement/truce gov>front by:state-agency
    contradicts: rejection gov>front by:state-agency || negotiation/proposal gov>front by:wire
    contradicts: agreement/truce will gov>front on:5 by:state-agency || agreement/truce will front>gov on:7 by:front-office
    updates: negotiation/talks will gov>front @osk by:wire || negotiation/talks gov>front @osk by:state-agency ; 3 6
    updates: evacuation will front from:harbour by:state-agency || not evacuation front from:harbour by:wire ; 3 4
    updates: not aid @osk by:relief-league || aid @osk on:6 by:relief-league ; 3 6
    updates: agreement/truce gov>front by:state-agency || not agreement/truce gov>front on:6 by:war-monitor ; 3 6
    none: strike/shelling gov @harbour on:2 by:front-office || not strike/air gov @harbour on:2 by:varnia-army
    none: strike/shelling gov @harbour on:2 by:front-office || not strike/shelling gov @castle-hill by:varnia-army
    none: strike/shelling gov @harbour by:front-office || not strike/shelling gov @harbour by:varnia-army ; 3 24
    none: agreement/truce must by:relief-league || not agreement/truce by:varnia-army
    none: not aid @osk by:relief-league || aid @tolm by:state-agency
  `),
  "one thing told twice": corpus(`
    supports: strike/air gov @harbour on:2 by:war-monitor || strike/air gov @harbour on:2 by:relief-league
    supports: attack/offensive gov @harbour by:front-office || attack/offensive gov @harbour by:war-monitor
    supports: attack/clash gov>front @harbour by:wire || attack/clash front>gov @harbour by:war-monitor
    supports: negotiation/talks gov>front @osk by:state-agency || negotiation/talks front>gov @osk by:front-office
    supports: agreement/truce gov>front by:state-agency || agreement/truce front>gov by:front-office
    supports: evacuation front from:harbour by:state-agency || evacuation front from:harbour by:war-monitor
    supports: not aid @saint-orla by:relief-league || not aid @saint-orla by:war-monitor
    supports: displacement/trapped >civilians @harbour by:relief-league || displacement/trapped >civilians @harbour by:war-monitor
    supports: retreat front from:osk by:varnia-army || control/loss front @osk by:war-monitor
    repeats: strike/air gov @harbour on:2 by:war-monitor || strike/air gov @harbour on:2 by:wire,war-monitor
    repeats: control/gain gov @osk by:war-monitor || control/gain gov @osk by:monitor-head
    repeats: control/gain gov @osk by:varnia-army || control/gain gov @osk by:wire,varnia-army ; 3 4
    refines: strike/air @east-tolm on:2 by:war-monitor || strike/air @harbour on:2 by:war-monitor
    refines: casualties/wounded @harbour #~30_people_wounded on:2 by:wire || casualties/wounded @harbour #34_people_wounded on:2 by:relief-league
    none: strike/air gov @harbour by:war-monitor || strike/air gov @harbour by:relief-league ; 3 7
    none: attack/offensive gov @harbour by:war-monitor || attack/offensive gov @mill-quarter by:front-office
    none: demand relief-league>gov by:relief-league || demand karsland>gov by:state-agency
    none: aid @osk by:state-agency || aid @tolm by:relief-league
    none: negotiation/talks gov>front @osk by:wire || negotiation/talks gov>karsland @tolm by:state-agency
    none: assessment @tolm by:varnia-army || assessment @tolm by:front-office
    none: evacuation front from:harbour by:state-agency || displacement/leave >civilians from:harbour by:war-monitor
    none: materiel gov>front @osk by:wire || materiel front>gov @brel by:front-office
  `),
  "said loosely": corpus(`
    contradicts: control/gain gov @mill-quarter,harbour by:varnia-army || control/hold front @harbour on:3 by:front-office
    contradicts: retreat gov from:osk by:front-office || control/hold gov @osk by:varnia-army ; 3 4
    contradicts: control/loss guards @brel by:front-office || control/hold gov @brel by:varnia-army
    contradicts: control/gain front @brel by:front-office || attack/counter-attack guards>front @brel by:state-agency
    contradicts|back denies: not control/gain front @brel on:2 by:varnia-army || control/gain front @brel on:2 by:war-monitor ; 3 4
    contradicts|denies: retreat gov from:osk on:3 by:?residents || not retreat gov by:varnia-army
    contradicts: casualties/killed front>gov @osk #40_people_soldiers on:2 by:front-office || casualties/killed @osk #3_people_killed on:2 by:varnia-army
    contradicts: casualties/killed @harbour #5_people_children on:2 by:relief-league || casualties/killed @harbour #3_people_killed on:2 by:varnia-army
    contradicts: displacement/leave >civilians to:tolm #12000_people_civilians on:2 by:relief-league || displacement/leave >civilians from:osk to:tolm #3000_people_civilians on:2 by:state-agency
    contradicts: evacuation from:harbour #20_buses by:state-agency || evacuation from:harbour #5_buses by:front-office
    contradicts|none: surrender/surrender front #200_people_fighters by:varnia-army || surrender/surrender front #12_people_fighters by:front-office
    contradicts: casualties/killed @harbour #22_people_killed by:relief-league || casualties/killed @harbour #9_people_killed on:3 by:varnia-army ; 3 4
    contradicts: strike/unspecified gov @saint-orla by:front-office || strike/shelling front @saint-orla on:2 by:varnia-army ; 3 4
    contradicts: casualties/killed gov>civilians @saint-orla #9_people_civilians by:front-office || casualties/killed front>civilians @saint-orla by:varnia-army
    contradicts: accusation front>gov by:front-office || accusation gov>front by:varnia-army
    contradicts: accusation front>gov @harbour by:front-office || strike/shelling front @harbour by:varnia-army
    contradicts: displacement/leave gov>civilians from:brel by:front-office || displacement/leave front>civilians from:brel by:state-agency
    contradicts: surrender/capture gov>civilians @brel #6_people_civilians on:2 by:front-office || surrender/capture front>civilians @brel #6_people_civilians on:2 by:state-agency
    contradicts|none: rejection front by:front-office || negotiation/proposal front by:wire
    contradicts: rejection front>gov by:front-office || agreement/deal will front>gov by:state-agency
    contradicts|denies: displacement/leave >civilians from:harbour by:state-agency || not displacement/leave >civilians from:harbour by:war-monitor
    denies: strike/air gov @harbour on:2 by:front-office || not strike/air gov by:varnia-army
    denies: control/hold front @saint-orla by:varnia-army || not control/hold @saint-orla by:relief-league
    denies: negotiation/talks gov>karsland @osk on:2 by:wire || not negotiation/talks gov by:state-agency ; 3 4
    denies: surrender/capture gov>front #8_people_fighters by:varnia-army || not surrender/capture >front by:front-office
    updates: casualties/killed @harbour #14_people_killed by:war-monitor || casualties/killed #19_people_killed by:war-monitor ; 3 4
    updates: casualties/killed @harbour #14_people_killed on:2 by:wire || casualties/killed @harbour #19_people_civilians by:relief-league ; 3 5
    supports: casualties/killed @harbour #14_people_killed on:2 by:wire || casualties/killed >civilians @harbour #14_people_civilians on:2 by:relief-league
    none: control/gain gov @osk,brel by:varnia-army || control/hold front @upland by:front-office
    none: casualties/killed @upland #>=100_people_killed on:2 by:wire || casualties/killed @brel #17_people_killed on:2 by:relief-league
    none: displacement/leave >civilians from:harbour #500_people_civilians by:state-agency || displacement/trapped >civilians @harbour #~100000_people_civilians by:relief-league
    none: agreement/truce gov>front by:state-agency || strike/shelling gov @castle-hill on:3 by:front-office
    contradicts: casualties/killed gov>civilians @brel #7_people_civilians by:front-office || casualties/killed >front @brel #15_people_killed by:the_garrison_commander
    none: casualties/killed >civilians @brel #7_people_civilians by:relief-league || casualties/killed >gov @brel #15_people_killed by:varnia-army
    none: casualties/killed @osk #3_people_killed on:2 by:wire || casualties/killed front>gov @osk #2_people_soldiers on:2 by:front-office
  `),
  "in one report": corpus(`
    contradicts: casualties/killed @harbour #22_people_killed by:front-office || casualties/killed @harbour #9_people_killed by:varnia-army ; same
    contradicts: casualties/killed @harbour #22_people_killed by:front-office || casualties/killed #9_people_killed by:varnia-army ; same
    contradicts: strike/air gov @saint-orla by:front-office || strike/shelling front @saint-orla by:varnia-army ; same
    contradicts: control/gain gov @osk by:varnia-army || control/hold front @osk by:front-office ; same
    contradicts: accusation front>gov by:front-office || accusation gov>front by:varnia-army ; same
    denies: strike/air gov @saint-orla by:front-office || not strike/air gov by:varnia-army ; same
    denies: control/gain gov @osk by:varnia-army || not control/gain @osk by:front-office ; same
    none: casualties/killed @harbour #22_people_killed by:wire || casualties/wounded @harbour #40_people_wounded by:wire ; same
    none: control/gain gov @osk || control/hold front @osk ; same
    none: strike/air gov @harbour by:front-office || strike/shelling front @castle-hill by:varnia-army ; same
  `),
  "bounds and scopes": corpus(`
    refines: casualties/killed @harbour #20-99_people_killed on:2 by:wire || casualties/killed @harbour #34_people_killed on:2 by:relief-league
    supports: casualties/killed @harbour #>=14_people_killed on:2 by:wire || casualties/killed @harbour #14_people_killed on:2 by:relief-league
    supports: displacement/leave >civilians from:osk #~4000_people_civilians on:2 by:state-agency || displacement/leave >civilians from:osk #~3900_people_civilians on:2 by:relief-league
    supports: control/share gov @tolm #~0.6667_fraction by:war-monitor || control/share gov @tolm #~65_percent by:wire
    contradicts: strike/shelling gov @harbour #<5_shells by:varnia-army || strike/shelling gov @harbour #>=17_shells on:2 by:war-monitor
    contradicts: casualties/killed >civilians @harbour #20-99_people_civilians on:2 by:front-office || casualties/killed >civilians @harbour #5_people_civilians on:2 by:varnia-army
    contradicts: control/share gov @tolm #>=80_percent by:varnia-army || control/share gov @tolm #<50_percent by:front-office
    contradicts: casualties/killed front>gov #40_people_soldiers on:1/10 by:front-office || casualties/killed >gov #7_people_soldiers on:1/10 by:varnia-army ; 10 10
    contradicts: casualties/killed @harbour #37_people_killed on:2 by:relief-league || casualties/killed @tolm #14_people_killed on:2 by:varnia-army
    contradicts: aid to:osk #25_trucks on:4 by:state-agency || aid to:osk #<10_trucks on:4 by:relief-league ; 4 4
    updates: casualties/killed @tolm #1200_people_killed on:1/10 by:relief-league || casualties/killed @tolm #1450_people_killed on:1/14 by:relief-league ; 10 14
    updates: displacement/leave >civilians from:osk #12000_people_civilians by:relief-league || displacement/leave >civilians from:osk #18000_people_civilians by:relief-league ; 3 5
    none: casualties/killed @tolm #1200_people_killed on:1/20 by:war-monitor || casualties/killed @tolm #14_people_killed on:20 by:wire ; 20 20
    none: casualties/killed @harbour #14_people_killed on:2 by:wire || casualties/killed @tolm #37_people_killed on:2 by:relief-league
    none: displacement/leave >civilians from:osk #12000_people_civilians on:1/3 by:relief-league || displacement/leave >civilians from:osk #3000_people_civilians on:3 by:wire
    none: casualties/killed front>gov #40_people_soldiers on:1/10 by:front-office || casualties/killed >gov #7_people_soldiers on:10 by:varnia-army ; 10 10
    none: casualties/killed >civilians @harbour #22_people_civilians by:front-office || casualties/killed >civilians @harbour #5_people_children by:relief-league
    none: control/share gov @tolm #80_percent by:varnia-army || control/share gov @varnia #40_percent by:wire
  `),
  "holding and leaving": corpus(`
    contradicts: control/hold gov @harbour,castle-hill by:varnia-army || control/gain front @castle-hill by:front-office
    contradicts: control/gain front @airport by:front-office || control/hold gov @airport by:varnia-army
    contradicts: retreat gov from:airport on:2 by:front-office || control/hold gov @airport by:varnia-army
    contradicts: surrender/surrender front>gov @brel by:varnia-army || rejection front>gov @brel by:front-office
    contradicts|none: retreat gov from:airport by:front-office || attack/clash gov>front @airport on:3 by:varnia-army
    denies: control/gain front @airport by:front-office || not control/loss gov @airport by:varnia-army
    denies: control/gain front @airport by:front-office || not control/gain @airport by:?a_military_source
    denies: retreat gov from:airport by:front-office || not retreat from:airport by:varnia-army
    updates: control/share front @tolm #20_percent by:war-monitor || control/gain gov @tolm on:9 by:varnia-army ; 3 9
    updates: control/hold @harbour by:war-monitor || retreat front from:harbour on:6 by:state-agency ; 3 6
    updates: control/hold gov @airport by:war-monitor || control/loss @airport on:6 by:wire ; 3 6
    updates: attack/offensive @osk by:wire || control/gain gov @osk by:varnia-army ; 3 5
    supports: control/gain @osk on:2 by:wire || control/gain gov @osk on:2 by:varnia-army
    none: control/gain gov @tolm #~0.5_fraction by:varnia-army || control/hold front @harbour by:front-office
    none: retreat front from:mill-quarter by:varnia-army || control/hold front @harbour by:front-office
  `),
  "what is denied of it": corpus(`
    denies: casualties/killed front>gov @osk #40_people_soldiers by:front-office || not casualties/killed front>gov @osk #40_people_soldiers by:varnia-army
    denies: strike/air gov>civilians @saint-orla by:front-office || not strike/air >civilians by:varnia-army
    denies: accusation front>gov @harbour by:front-office || not attack/offensive gov @harbour by:varnia-army
    denies: casualties/killed gov>civilians @harbour #9_people_civilians by:front-office || not casualties/killed >civilians @harbour by:varnia-army
    denies: materiel front>gov @osk #2_tanks by:front-office || not materiel >gov @osk by:varnia-army
    denies: surrender/capture front>gov #15_people_soldiers by:front-office || not surrender/capture >gov by:varnia-army
    denies: agreement/deal gov>front by:wire || not agreement/deal by:front-office ; 3 4
    denies: negotiation/talks gov>front @osk on:2 by:state-agency || not negotiation/talks gov>front on:2 by:front-office
    denies: casualties/killed >gov #31_people_soldiers by:front-office || not casualties/killed #31_people_killed by:varnia-army
    updates: agreement/deal may gov>front by:wire || agreement/deal gov>front on:6 by:state-agency ; 3 6
    updates|denies: agreement/deal will gov>front by:wire || not agreement/deal gov>front by:front-office ; 3 6
    none: strike/air gov @harbour on:2 by:front-office || not casualties/killed gov>civilians @harbour by:varnia-army
    none: strike/air gov @harbour on:2 by:front-office || not strike/air @harbour on:9 by:varnia-army ; 3 10
  `),
  "laid at the other's door": corpus(`
    contradicts: casualties/killed gov>civilians @saint-orla #9_people_civilians by:front-office || accusation gov>front @saint-orla by:varnia-army
    contradicts: attack/offensive gov @reed-bridge by:front-office || attack/offensive front @reed-bridge by:varnia-army
    contradicts: strike/unspecified gov @saint-orla on:2 by:relief-league || strike/unspecified front @saint-orla on:2 by:state-agency
    none: attack/offensive gov @reed-bridge by:varnia-army || attack/offensive front @reed-bridge by:front-office
    none: strike/shelling front @castle-hill by:varnia-army || accusation front>gov @harbour by:front-office
    none: casualties/killed >gov #2_people_soldiers by:varnia-army || casualties/killed >civilians @harbour #21_people_civilians by:front-office
    none: casualties/killed >gov @harbour #2_people_soldiers by:?a_military_source || casualties/killed >civilians @harbour #121_people_civilians by:relief-league
  `),
  "aid come and aid stopped": corpus(`
    contradicts|denies: aid to:osk #40_trucks on:4 by:state-agency || not aid to:osk on:4 by:relief-league ; 4 4
    contradicts|denies: aid @saint-orla on:4 by:state-agency || not aid @saint-orla by:relief-league ; 4 4
    updates: aid will to:osk on:5 by:relief-league || not aid to:osk on:5 by:relief-league ; 4 5
    updates: not aid gov to:osk by:relief-league || aid to:osk #25_trucks on:6 by:relief-league ; 3 6
    supports: not aid gov @osk by:relief-league || not aid @osk by:war-monitor
    none: aid to:osk on:2 by:state-agency || not aid to:brel on:2 by:relief-league
  `),
  "slots left open": corpus(`
    updates: control/share @tolm #45_districts by:war-monitor || control/share gov @tolm #50_districts by:war-monitor ; 3 5
    refines: strike/shelling @harbour on:2 by:relief-league || strike/shelling gov @harbour on:2 by:war-monitor
    supports: strike/air gov @harbour on:2 by:war-monitor || strike/air @harbour on:2 by:relief-league
    supports: attack/offensive @harbour by:varnia-army || attack/offensive gov @harbour by:war-monitor
    supports: displacement/leave >civilians from:osk #~3000_people_civilians on:2 by:wire || displacement/leave from:osk #~3000_people on:2 by:relief-league
    supports: evacuation @harbour on:4 by:state-agency || evacuation front from:harbour on:4 by:war-monitor ; 4 4
    contradicts: casualties/killed >front #60_people_fighters by:varnia-army || casualties/killed >front #9_people_killed by:front-office
    contradicts: casualties/killed >gov #12_people_men by:varnia-army || casualties/killed >gov #31_people_soldiers by:front-office
    contradicts|denies: evacuation @harbour on:4 by:state-agency || not evacuation from:harbour on:4 by:front-office ; 4 4
    updates: displacement/leave >civilians from:osk #~3000_people_civilians by:relief-league || displacement/leave #~9000_people by:relief-league ; 3 5
  `),
  "one side's word against the other's": corpus(`
    contradicts: control/gain gov @osk by:varnia-army || attack/clash front>gov @osk by:front-office
    contradicts: casualties/killed front>gov @osk #47_people_soldiers on:1/3 by:front-office || casualties/killed >gov @osk #15_people_soldiers on:1/3 by:varnia-army ; 5 3
    contradicts: casualties/killed gov>front @osk #>=120_people_fighters by:varnia-army || casualties/killed >front #15_people_fighters by:front-office
    contradicts: surrender/amnesty gov>front #44_people_fighters by:front-office || surrender/amnesty gov>front #14_people_fighters by:varnia-army ; same
    contradicts: control/hold gov @osk by:varnia-army || control/contested @osk by:?residents ; 3 4
    contradicts|denies: not aid gov @osk by:relief-league || aid gov @osk by:varnia-army ; 3 4
    denies: strike/air @saint-orla on:2 by:?witnesses || not strike/air gov @harbour on:2 by:varnia-army
    updates: casualties/killed @harbour #14_people_killed on:2 by:front-office || casualties/killed @harbour #17_people_killed on:2 by:varnia-army ; 3 5
    none: attack/clash gov>front @osk by:war-monitor || control/gain gov @osk by:varnia-army
    none: strike/air gov @harbour on:2 by:varnia-army || not strike/air gov>civilians @harbour by:varnia-army ; 3 4
  `),
  "who holds it by whom": corpus(`
    contradicts: control/gain front @airport on:6 by:front-office || control/hold gov @airport on:6 by:state-agency ; 6 6
    contradicts: control/share gov @east-tolm #15_districts by:varnia-army || control/share gov @east-tolm #6_districts by:front-office ; 4 4
    denies: control/gain front @airport on:2 by:front-office || not control/loss gov @airport on:4 by:varnia-army ; 3 4
    updates: control/hold front @osk on:2 by:war-monitor || not control/hold front @osk on:6 by:war-monitor ; 2 6
    supports: retreat front from:osk on:4 by:?residents || control/gain gov @osk on:4 by:state-agency ; 5 5
    none: control/share gov @east-tolm #15_districts by:war-monitor || control/share gov @east-tolm #12_districts by:wire ; 4 4
    none: retreat gov from:airport on:1 by:?a_colonel || control/hold gov @airport by:?the_spokesman ; same
    none: retreat front from:osk on:4 by:?residents || control/hold gov @osk by:state-agency ; 5 5
  `),
  "told by the other side": corpus(`
    contradicts: accusation front>karsland @reed-bridge by:front-office || strike/shelling front @reed-bridge by:varnia-army
    supports: strike/air gov>civilians @harbour by:?residents || strike/air gov>front @harbour on:4 by:varnia-army ; 5 5
    denies: displacement/leave gov>civilians from:brel #20000_people by:front-office || not displacement/leave gov>civilians from:brel by:state-agency ; 3 6
    updates: agreement/truce front>gov on:3 by:front-office || not agreement/truce gov by:front-office ; 2 3
    none: accusation front>karsland @reed-bridge by:front-office || strike/shelling front @reed-bridge by:front-office
    none: evacuation front from:harbour to:osk on:5 by:state-agency || evacuation front from:harbour to:brel on:5 by:wire ; 5 5
    none: not aid @tolm by:relief-league || aid gov @mill-quarter #14_trucks by:state-agency
    none: not aid @tolm by:relief-league || not aid @mill-quarter by:relief-league ; 3 4
  `),
  "counted the day after": corpus(`
    contradicts: casualties/killed @tolm #30_people_killed on:2 by:front-office || casualties/killed @tolm #12_people_killed on:1/3 by:state-agency
    contradicts: displacement/leave >civilians from:osk #12000_people_civilians by:relief-league || displacement/leave >civilians from:osk #1500_people_civilians by:state-agency
    updates: casualties/killed @harbour #11_people_killed on:2 by:front-office || casualties/killed @harbour #14_people_killed by:?a_medic ; 3 4
    updates: casualties/killed @harbour #>=24_people_killed on:4 by:relief-league || casualties/killed @harbour #26_people_killed on:4 by:relief-league ; 5 6
    none: casualties/killed @harbour #14_people_killed by:?a_medic || casualties/killed @tolm #92_people_killed on:1/5 by:war-monitor ; 3 5
  `),
  "beside each other": corpus(`
    none: casualties/killed @harbour #38_people_killed by:relief-league || casualties/killed >civilians #38_people_civilians on:1/6 by:war-monitor ; 7 6
    none: casualties/killed @brel #9_people_killed by:relief-league || casualties/killed @brel #1_people_killed by:?a_teacher
    none: casualties/killed >civilians @brel #9_people_civilians by:relief-league || casualties/killed gov>front @brel #31_people_fighters by:varnia-army
    none: aid to:osk #11_trucks on:2 by:relief-league || not aid to:osk on:4 by:relief-league ; same
    none: not strike/air gov>civilians by:varnia-army || strike/unspecified gov by:front-office ; 3 6
    supports: retreat gov from:tolm by:varnia-army || control/gain front @tolm on:2 by:wire
    refines: casualties/killed gov>civilians @harbour #>=17_people_killed on:2 by:?a_rescuer || casualties/killed >civilians @harbour #19_people_civilians on:2 by:war-monitor
  `),
  "counted on": corpus(`
    updates: casualties/killed @harbour #>=31_people_killed on:2 by:relief-league || casualties/killed @harbour #38_people_killed on:2 by:relief-league ; 3 4
    updates: casualties/killed #11240_people_killed on:1/10 by:relief-league || casualties/killed #11320_people_killed on:1/11 by:relief-league ; 10 11
    updates: displacement/trapped >civilians @saint-orla #~650_people_patients by:?the_director || displacement/leave >civilians from:saint-orla #450_people_patients on:5 by:relief-league ; 3 6
    repeats: casualties/killed gov>civilians @harbour #31_people_civilians on:2 by:relief-league || casualties/killed @harbour #31_people_killed on:2 by:relief-league ; 3 4
    repeats|supports: displacement/leave >civilians from:osk #13346_people_civilians on:2 by:wire || displacement/leave >civilians from:osk #13300_people_civilians on:2 by:wire ; 3 4
    none: displacement/trapped >civilians @tolm #~100000_people_civilians by:relief-league || displacement/leave >civilians from:tolm #300_people_civilians by:state-agency ; 3 4
  `),
  "fighting side by side": corpus(`
    supports: control/gain front>gov @osk on:2 by:front-office || control/hold hill-league>gov @osk by:war-monitor
    supports: attack/offensive front>gov @brel on:2 by:war-monitor || attack/offensive hill-league>gov @brel on:2 by:wire
    contradicts: surrender/surrender gov>front @osk #60_people_soldiers on:2 by:front-office || surrender/surrender gov>hill-league @osk #45_people_soldiers by:The_League_of_the_Hills
    contradicts: control/gain front>gov @osk by:front-office || control/gain hill-league>front @osk by:war-monitor
    none: attack/offensive front>gov @brel on:2 by:front-office || attack/offensive gov>civilians @brel on:3 by:war-monitor
    contradicts: attack/offensive front>civilians @brel on:2 by:state-agency || attack/offensive gov>civilians @brel on:2 by:front-office
    none: attack/offensive front>civilians @brel on:2 by:state-agency || attack/offensive hill-league>civilians @brel on:2 by:The_League_of_the_Hills
    none: rejection front>gov by:front-office || rejection hill-league>gov by:The_League_of_the_Hills
  `),
  "one blow, told by others": corpus(`
    supports: casualties/killed gov>civilians @harbour #19_people_civilians on:2 by:front-office || casualties/killed >civilians @harbour #19_people_civilians on:2 by:relief-league
    refines: strike/shelling @tolm on:2 by:?rescuers || strike/shelling gov @tolm by:front-office ; same
    contradicts: casualties/killed @harbour #41_people_killed by:The_Ministry_of_Health || casualties/killed @harbour #26_people_killed by:The_Upland_Health_Service
    contradicts: casualties/killed >gov #112_people_soldiers by:front-office || casualties/killed >gov #20-99_people_soldiers by:varnia-army
    updates: casualties/killed @harbour #>=17_people_killed on:2 by:?a_rescuer || casualties/killed @harbour #19_people_killed on:2 by:relief-league ; 3 4
    updates: casualties/killed @harbour #5_people_killed by:relief-league || casualties/killed @harbour #9_people_killed on:3 by:relief-league ; same
    none: casualties/killed @harbour #>=17_people_killed on:2 by:?a_rescuer || casualties/killed @harbour #29_people_killed on:2 by:relief-league ; 3 4
    refines: casualties/killed @harbour #>=30_people_killed on:2 by:?a_rescuer || casualties/killed @harbour #32_people_killed on:2 by:relief-league ; 3 4
    supports: control/contested @osk by:wire || control/contested @osk by:relief-league ; 3 4
    updates: control/contested @osk by:wire || control/contested @osk by:relief-league ; 3 6
    none: displacement/leave will >civilians from:osk on:3 by:wire || displacement/leave will >civilians from:osk on:7 by:relief-league ; 3 6
  `),
  "what a denial comes to": corpus(`
    supports: not control/gain gov @osk by:front-office || control/hold front @osk by:war-monitor
    supports: not control/loss gov @osk by:varnia-army || control/hold gov @osk by:wire
    supports: not control/loss gov @osk by:varnia-army || not control/gain front @osk by:wire
    repeats: not control/gain gov @osk by:front-office || control/hold front @osk on:3 by:front-office ; 3 4
    contradicts: not control/hold gov @osk by:front-office || not control/loss gov @osk by:varnia-army
    denies: not control/gain front @osk by:varnia-army || not control/hold gov @osk by:front-office ; 3 4
    contradicts: not control/loss gov @osk by:varnia-army || control/gain gov @osk on:5 by:state-agency ; 3 5
    denies|contradicts: control/hold front @osk by:front-office || not control/gain front @osk by:varnia-army
    denies: agreement/deal gov>front by:state-agency || not negotiation/talks gov>front by:front-office
    denies: accusation gov>karsland by:state-agency || not materiel karsland>front by:?an_official_of_Karsland
    denies: accusation relief-league>gov @brel by:relief-league || not surrender/capture gov>civilians @brel by:varnia-army
    denies: accusation relief-league>gov @osk by:relief-league || not displacement/leave gov>civilians from:osk by:state-agency
    contradicts: materiel gov>front @osk #2_drones on:2 by:varnia-army || not materiel front by:front-office
    contradicts: materiel front>gov @brel #1_helicopters by:front-office || not materiel gov by:varnia-army ; 3 4
    updates: agreement/truce gov>front @osk || not agreement/truce @osk ; same
    none: not control/loss gov @osk by:varnia-army || control/gain gov @osk on:20 by:state-agency ; 3 20
    none: control/gain gov @osk on:2 by:state-agency || not control/loss gov @osk by:varnia-army ; 3 4
    none: not control/gain front @osk by:varnia-army || control/hold gov @brel by:wire
    none: not control/gain front @osk by:wire || not control/hold gov @osk by:war-monitor
    none: not agreement/deal gov>front by:front-office || negotiation/talks gov>front by:state-agency
    none: agreement/truce gov>front on:1 by:wire || not negotiation/talks gov>front by:front-office ; 20 20
    none: agreement/deal gov>front by:state-agency || not negotiation/talks gov>karsland by:front-office
    none: accusation relief-league>gov @osk by:relief-league || not displacement/leave >civilians from:osk by:state-agency
    none: accusation gov>front by:state-agency || not materiel karsland>front by:?an_official_of_Karsland
    none: materiel gov>front @osk #2_drones on:2 by:varnia-army || not materiel gov>front @brel by:front-office
    none: not agreement/truce @osk by:wire || agreement/truce gov>front @osk on:2 by:wire ; same
  `),
  "owned up to": corpus(`
    supports: retreat gov from:osk by:?an_officer || retreat gov by:state-agency
    supports: retreat gov from:osk by:front-office || retreat gov by:varnia-army ; same
    supports: not aid @osk #5_trucks by:relief-league || not aid gov by:varnia-army ; 3 4
    supports: retreat will front from:tolm by:wire || evacuation will front from:tolm by:front-office
    supports: agreement/truce by:front-office || agreement/truce gov>front by:state-agency
    none: retreat gov from:osk by:?an_officer || retreat gov by:state-agency ; 3 6
    none: retreat gov from:osk by:war-monitor || retreat gov by:front-office
    none: retreat gov from:osk by:war-monitor || retreat front by:front-office
    none: not aid @osk #5_trucks by:relief-league || not aid gov @brel by:varnia-army
    none: agreement/truce by:front-office || agreement/deal gov>karsland by:state-agency
    none: agreement/truce by:front-office || agreement/truce gov>front by:state-agency ; 3 9
  `),
  "behind what was told of a place": corpus(`
    contradicts: control/gain gov @osk by:varnia-army || control/hold front by:front-office ; same
    contradicts: control/gain front @harbour by:front-office || control/contested by:varnia-army ; same
    none: control/gain gov @upland by:varnia-army || control/hold front by:front-office ; same
    none: control/gain gov @osk by:varnia-army || control/hold front by:front-office
  `),
  "who serves whom": corpus(`
    contradicts: attack/offensive front>civilians @brel on:4 by:state-agency || attack/offensive guards>civilians @brel by:?survivors ; 5 5
    contradicts: casualties/killed front>civilians @brel #14_people_civilians on:4 by:state-agency || casualties/killed guards>civilians @brel #14_people_civilians by:?survivors ; 5 5
    contradicts: surrender/capture gov>civilians @brel #12_people_civilians on:2 by:relief-league || surrender/capture gov>front @brel #12_people_fighters on:2 by:varnia-army
    contradicts: agreement/deal gov>front on:2 by:state-agency || agreement/deal gov>front on:4 by:front-office ; 5 5
    none: surrender/capture gov>civilians @brel #12_people_civilians on:2 by:relief-league || surrender/capture gov>front @brel #31_people_fighters on:2 by:varnia-army
    none: agreement/deal gov>front on:2 by:state-agency || agreement/deal gov>karsland on:4 by:front-office ; 5 5
    none: agreement/deal gov>front on:2 by:state-agency || agreement/truce gov>front on:4 by:front-office ; 5 5
  `),
  "counted loosely": corpus(`
    contradicts: casualties/killed front>gov #40_people_soldiers by:front-office || casualties/killed #5_people_soldiers by:varnia-army
    contradicts: casualties/killed gov #40_people_fighters by:varnia-army || casualties/killed >front #5_people_fighters by:front-office
    updates: displacement/leave >civilians from:osk #~14000_people by:wire || displacement/leave >civilians from:osk #17500_people on:1/7 by:relief-league ; 3 7
    updates: displacement/leave >civilians from:osk #~14000_people on:1/3 by:wire || displacement/leave >civilians from:osk #17500_people by:relief-league ; 3 7
    contradicts: displacement/leave >civilians to:saint-orla #~1700_people by:war-monitor || displacement/leave to:saint-orla #100-999_people by:?a_councillor ; 3 4
    none: casualties/killed gov #40_people_fighters by:varnia-army || casualties/killed #5_people_soldiers by:varnia-army
    none: casualties/killed front #40_people_soldiers by:front-office || casualties/killed >front #5_people_fighters by:front-office
    none: casualties/killed #40_people_soldiers by:wire || casualties/killed >gov #5_people_soldiers by:war-monitor
    none: displacement/leave >civilians from:osk #~14000_people by:wire || displacement/leave >civilians from:osk #61000_people by:relief-league ; 3 7
    contradicts: displacement/leave >civilians from:osk #~20000_people on:1/9 by:state-agency || displacement/leave >civilians from:osk #17500_people on:1/9 by:relief-league ; same
    refines: displacement/leave >civilians from:osk #~20000_people on:1/9 by:state-agency || displacement/leave >civilians from:osk #19200_people on:1/9 by:relief-league ; same
    refines: displacement/leave >civilians from:osk #~20000_people on:1/9 by:state-agency || displacement/leave >civilians from:osk #17500_people on:1/9 by:relief-league
    refines: displacement/leave >civilians from:osk #1000-9999_people_civilians by:wire || displacement/leave >civilians from:osk #>=3500_people_civilians on:3 by:wire ; same
    updates: displacement/leave >civilians to:saint-orla #~2600_people_civilians by:relief-league || displacement/leave >civilians to:saint-orla #2800_people_civilians on:1/7 by:wire ; 3 7
  `),
  "taken and let go": corpus(`
    contradicts: surrender/capture front>civilians #276_people_civilians by:?a_teacher || surrender/capture front>civilians #129_people_civilians by:varnia-army ; 3 4
    contradicts: surrender/amnesty front>civilians #82_people_civilians by:state-agency || surrender/amnesty front>civilians #21_people_civilians by:relief-league
    contradicts: surrender/surrender front>gov #60_people_fighters by:varnia-army || surrender/surrender front>gov #12_people_fighters by:front-office
    updates: surrender/capture front>civilians @brel #60_people by:?a_teacher || surrender/capture front>civilians @brel #110_people by:?a_governor ; 3 6
    updates: surrender/capture front>civilians #12_people_civilians by:wire || surrender/amnesty front>civilians #12_people_civilians on:6 by:wire ; 3 6
    updates: surrender/capture front>civilians @brel by:wire || surrender/amnesty front>civilians by:war-monitor ; 3 6
    denies: surrender/capture front>civilians @brel #276_people_children by:?a_teacher || not surrender/capture >civilians @brel by:state-agency ; 3 4
    none: surrender/surrender front>gov #60_people_fighters by:war-monitor || surrender/surrender front>gov #12_people_fighters by:wire ; 3 5
    none: surrender/amnesty gov>front #40_people_fighters by:wire || surrender/capture gov>front #12_people_fighters on:6 by:wire ; 3 6
    none: surrender/capture front>civilians #12_people_civilians by:wire || surrender/amnesty front>civilians #90_people_civilians on:6 by:wire ; 3 6
    none: surrender/capture front>civilians @brel by:wire || surrender/amnesty gov>front by:wire ; 3 6
  `),
  "told with less than all": corpus(`
    contradicts: control/gain front @osk by:front-office || control/hold @osk by:varnia-army
    contradicts: control/share gov @harbour #85_percent_tolm by:varnia-army || control/share front @tolm #40_percent_tolm by:war-monitor
    supports: control/gain front @osk by:war-monitor || control/hold @osk by:front-office
    none: control/share gov @harbour #85_percent_harbour by:varnia-army || control/share front @tolm #40_percent_tolm by:war-monitor
    denies: casualties/killed gov>civilians @harbour #>=35_people_civilians on:2 by:?a_councillor || not casualties/killed gov>civilians @harbour on:4 by:varnia-army ; 3 4
    denies: strike/shelling @harbour by:front-office || not strike/shelling gov by:varnia-army ; same
    contradicts: attack/counter-attack >gov @osk on:2 by:?two_locals || control/gain gov @osk by:state-agency
    contradicts: evacuation #9569_people by:varnia-army || evacuation from:east-tolm #~8500_people on:2/3 by:war-monitor ; same
    contradicts: casualties/killed @brel #15_people_killed by:front-office || casualties/killed >gov @brel #4_people_soldiers by:?a_military_source ; same
    none: strike/shelling gov @harbour on:2 by:front-office || not strike/shelling gov @harbour on:4 by:war-monitor ; 2 4
    none: strike/shelling gov @harbour on:2 by:front-office || not strike/shelling gov @harbour on:9 by:varnia-army ; 2 9
    none: attack/counter-attack >front @osk on:2 by:?two_locals || control/gain gov @osk by:state-agency
    none: evacuation #9569_people by:varnia-army || evacuation from:east-tolm #~800_people on:2/3 by:war-monitor ; same
    none: casualties/killed @tolm #15_people_killed by:front-office || casualties/killed >gov @tolm #4_people_soldiers by:?a_military_source ; same
  `),
  "no word against the other": corpus(`
    none: evacuation from:harbour to:osk #~1000_people by:war-monitor || evacuation from:harbour #~8500_people on:2/3 by:war-monitor ; same
    none: casualties/killed #118_people_killed on:1/3 by:relief-league || casualties/killed >front #17_people_fighters on:1/3 by:front-office ; same
    none: casualties/killed gov>front @east-tolm by:varnia-army || casualties/killed >civilians @harbour #12_people_civilians on:2 by:?residents
    none: casualties/killed gov>front @harbour #11_people_fighters by:varnia-army || casualties/killed gov>civilians @harbour #27_people_children on:2 by:?residents
    none: casualties/killed front>gov @brel #15_people_soldiers by:front-office || casualties/killed gov>civilians @upland #35_people_civilians by:?a_councillor
    none: casualties/killed >civilians @tolm #121_people_civilians on:1/4 by:front-office || casualties/killed >civilians @harbour #12_people_civilians on:1 by:varnia-army ; 4 2
    none: displacement/leave >civilians #~4000_people by:relief-league || displacement/leave >civilians to:saint-orla #100-999_people by:?a_councillor ; same
    none: displacement/leave >civilians to:osk #1000-9999_people by:wire || displacement/leave >civilians to:osk #13346_people on:2 by:relief-league
    none: control/gain gov @harbour by:war-monitor || control/hold front by:relief-league ; same
    none: control/hold front @tolm by:wire || retreat front from:tolm by:war-monitor
    contradicts: control/hold gov @tolm by:state-agency || retreat gov from:tolm on:2 by:?an_official ; 3 5
    none: strike/air gov @harbour by:war-monitor || strike/shelling front #20_rockets by:varnia-army ; same
    contradicts: retreat front from:tolm by:varnia-army || control/hold front @tolm by:front-office
    contradicts: displacement/leave >civilians to:osk #1000-9999_people by:wire || displacement/leave >civilians to:osk #33000_people on:2 by:relief-league
    contradicts: strike/shelling front @harbour #4_rockets by:state-agency || strike/unspecified gov by:front-office ; same
  `),
  "fewer than the other said": corpus(`
    contradicts: displacement/leave >civilians from:osk #12000_people by:relief-league || displacement/leave >civilians from:osk #3000_people_civilians by:state-agency ; 3 4
    contradicts: evacuation front from:harbour to:osk #500_people_fighters by:state-agency || evacuation front from:harbour #150_people_fighters by:front-office ; 3 4
    contradicts: casualties/killed front>gov #900_people_soldiers by:front-office || casualties/killed >gov #12_people_soldiers by:varnia-army ; same
    contradicts: strike/shelling front @castle-hill #20_rockets on:2 by:varnia-army || strike/shelling front @castle-hill #3_missiles on:2 by:front-office
    supports: strike/shelling front @castle-hill #3_rockets on:2 by:varnia-army || strike/shelling front @castle-hill #3_missiles on:2 by:war-monitor
    denies: displacement/trapped >civilians @harbour #~4000_people_civilians by:relief-league || not displacement/trapped >civilians @harbour by:varnia-army ; 3 6
    updates: attack/offensive gov @osk by:varnia-army || control/share gov @osk #60_percent by:varnia-army ; 3 5
    updates: agreement/truce will by:wire || agreement/truce gov>front on:5 by:war-monitor ; 3 5
    none: displacement/leave >civilians from:osk #3000_people by:relief-league || displacement/leave >civilians from:osk #12000_people_civilians by:state-agency ; 3 4
    none: displacement/leave >civilians from:harbour #6000_people on:1/5 by:relief-league || displacement/leave >civilians from:tolm #19000_people on:1/7 by:relief-league ; 5 7
    none: strike/shelling front @castle-hill #20_rockets on:2 by:varnia-army || strike/shelling front @castle-hill #30_shells on:2 by:varnia-army ; same
    none: strike/shelling front @castle-hill #20_rockets on:2 by:varnia-army || strike/shelling front @castle-hill #30_tents on:2 by:front-office
    none: attack/offensive gov @osk by:varnia-army || control/share front @osk #60_percent by:front-office ; 3 5
    none: agreement/truce will by:wire || agreement/truce gov>front on:9 by:war-monitor ; 3 9
  `),
  "one thing in its course, and two things beside each other": corpus(`
    none: control/hold gov @osk by:varnia-army || control/gain gov @osk on:5 by:state-agency ; 3 5
    none: strike/air gov @osk on:1/5 by:war-monitor || strike/air gov @osk on:5 by:relief-league ; 5 5
    none: displacement/leave >civilians #~20000_people on:1/4 by:relief-league || displacement/leave >civilians to:saint-orla #8500_people by:relief-league ; 4 6
    none: displacement/leave >civilians from:osk to:brel #~3000_people by:relief-league || displacement/leave >civilians from:osk to:saint-orla #~500_people by:wire ; same
    none: strike/air gov @harbour #6_strikes on:3 by:war-monitor || strike/air gov @tolm #9_strikes on:3 by:front-office ; 3 4
    updates: attack/offensive front @osk on:2 by:front-office || control/gain gov @osk on:5 by:varnia-army ; 3 6
    updates: control/loss gov @osk on:3 by:wire || control/gain gov @osk on:6 by:varnia-army ; 4 6
    updates: agreement/truce gov>front on:1/3 by:wire || agreement/truce gov>front on:3/5 by:wire ; 2 4
    updates: casualties/killed >civilians @tolm #9_people_killed on:2 by:wire || casualties/killed >civilians @tolm #10_people_killed by:relief-league ; 2 3
    none: casualties/killed >civilians @tolm #9_people_killed on:2 by:wire || casualties/killed >civilians @tolm #21_people_killed by:relief-league ; 2 3
    contradicts: surrender/amnesty front>gov #36_people_soldiers by:a_mediator || surrender/amnesty front>gov #39_people_soldiers by:?an_officer ; 3 4
    updates: not aid gov to:osk #12_trucks on:3 by:relief-league || aid to:osk #9_trucks on:5 by:relief-league ; 3 6
    updates: will aid relief-league to:osk #50_trucks on:5 by:wire || aid relief-league to:osk #18_trucks on:5 by:wire ; 3 5
    denies: not control/gain front>gov @osk by:varnia-army || not control/hold gov @osk by:front-office ; 3 4
    denies: casualties/killed gov>front @osk #1_people_commanders on:2 by:varnia-army || not casualties/killed >front #1_people_commanders by:front-office
    denies: attack/clash gov>front @airport by:front-office || not attack/offensive front @airport by:varnia-army ; 3 4
    contradicts: surrender/surrender front>gov @osk #60_people_fighters by:varnia-army || surrender/capture gov>front @osk #12_people_fighters by:front-office
    contradicts: control/hold gov @airport by:varnia-army || control/loss gov @airport on:3 by:varnia-army ; 3 5
    supports: surrender/surrender front>gov @osk #60_people_fighters by:wire || surrender/capture gov>front @osk #60_people_fighters by:war-monitor
    refines: not agreement/truce front @osk on:3 by:varnia-army || attack/offensive front>gov @osk on:3 by:varnia-army ; same
    repeats: casualties/killed @osk #8_people_killed on:2 by:the_Upland_Relief_Committee || casualties/killed @osk #8_people_killed on:2 by:the_URC
    repeats: casualties/killed @osk #8_people_killed on:2 by:the_health_ministry || casualties/killed @osk #8_people_killed on:2 by:the_Health_Ministry
    repeats: accusation front>gov @osk by:the_rebel_capital || accusation front>gov @osk by:the_information_bureau ; 3 4
    supports: attack/clash gov>front @tolm,upland by:a_farmer || attack/clash gov>front @tolm,upland by:a_baker ; 3 4
    none: attack/clash gov>front @tolm by:a_farmer || attack/clash gov>front @tolm by:a_baker ; 3 4
    repeats: not strike/shelling gov @harbour by:varnia-army || not strike/shelling gov @harbour by:varnia-army ; 3 6
    repeats: not strike/air gov @harbour on:2 by:the_air_marshal || not strike/air gov @harbour on:2 by:a_press_desk ; 3 4
    repeats: not control/gain front @osk by:a_press_desk || not control/loss gov @osk by:the_marshal ; 3 4
    repeats: negotiation/proposal front>gov by:the_rebel_bureau || negotiation/proposal front>gov ; 3 4
    supports: not strike/air gov @harbour on:2 by:the_air_marshal || not strike/air gov @harbour on:2 by:?residents ; 3 4
    denies: strike/air gov @harbour on:2 by:war-monitor || not strike/air gov @harbour on:2 words:the_army_denied_a_raid_on_the_harbour by:varnia-army ; 4 3
    contradicts: not strike/air gov @harbour on:2 words:no_aircraft_flew_over_the_harbour by:varnia-army || strike/air gov @harbour on:2 by:war-monitor ; 3 4
    denies: casualties/killed front>civilians @harbour #>=100_people_men on:2 by:varnia-army || not casualties/killed front>civilians @harbour #>=100_people_civilians by:front-office ; 3 4
  `),
};
