/** Words as French and English notes about casualties use them, with the names that come with them. */
export const FRENCH = [
  ...'à où dès après très été tués tuées blessés blessé décès décédés enlevés disparus État États Élysée école'.split(
    ' ',
  ),
  ...'hôpital hôpitaux français Français père mère siège siégé gêné forêt fête bête âge âgé château île Île'.split(
    ' ',
  ),
  ...'maïs Noël haïti Haïti naïf canoë cœur sœur œuvre Œuvre bœufs aïeux sûr dû août goût brûlé façon reçu garçon'.split(
    ' ',
  ),
  ...'Ça çà ôter ôté Ôtez créée agréée réélu préétabli Égypte Éthiopie Être À Âgés TUÉS BLESSÉS DÉCÈS ÉTÉ'.split(
    ' ',
  ),
  ...'HÔPITAL FORÊT FRANÇAIS NOËL CŒUR L’HAŸ-LES-ROSES l’été l’État d’Évry qu’à aujourd’hui s’est l’hôpital'.split(
    ' ',
  ),
  ...'«\u00A0tués\u00A0» «blessés» « enlevés » “forty” ‘dix’ 40\u00A0000 12\u00A0% 5\u00A0€ 3€ 1ère 2è 5à6 n°5 Nº\u00A05 §\u00A02'.split(
    ' ',
  ),
  ...'tué·e·s blessé·es DÉÇÛMES” REDÛ” CIGUË” ôtâmes ôtât ôtiez ôtions … tués… …tués 40–50 — – mort\u00A0: oui\u00A0; Paris–Évry éTAT TUéS'.split(
    ' ',
  ),
]
export const ENGLISH = [
  ...'don’t it’s people’s soldiers’ “forty” “Forty” “the ‘ten’ killed”, “40 café naïve façade résumé cliché'.split(
    ' ',
  ),
  ...'coöperate rôle fiancé Zoë Brontë £5 £500 5£ €5m 3m² 40° 10–20 1943–44 dead—wounded – — … wait… …and'.split(
    ' ',
  ),
  ...'• ½ 2½ ± ×3 ©2016 Reuters® ™ † §5 ¶ formulæ Encyclopædia ‹x› „x” US£5 k€ ¥500 1’000 ≈40 ≥5'.split(' '),
]
export const NAMES = [
  ...'García Muñoz Bogotá Córdoba São João Málaga Perú Ångström Malmö Göteborg Tromsø Ærø Øst København'.split(
    ' ',
  ),
  ...'Müller Köln Düsseldorf Straße Özil Çelik Ömer Gül Kurdî Efrînî Serê Kaniyê Hewlêr Qamişlo Sana’a Sana‘a'.split(
    ' ',
  ),
  ...'Ba’ath Qur’an Ta’izz N’Djaména Ouaddaï Šabac Živko Niš Ó Briain Siobhán Seán Besançon Orléans Nîmes'.split(
    ' ',
  ),
  ...'Genève Zürich Łódź Camões Amanhã cañón Reykjavík Þór Nový Diyarbakır Erdoğan Mladić Brčko Núñez Í Ì Ö. É.-U. Ç. Âli'.split(
    ' ',
  ),
]
