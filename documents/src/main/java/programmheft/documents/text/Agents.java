package programmheft.documents.text;

/** Knows words for people by how they end: {@code Parkverwalter}, {@code Gemeindereferentin}, {@code Mundartdichter}. */
final class Agents {
    private static final Pattern AGENT = Pattern.compile(
            "(?U)^\\p{Lu}[\\p{Ll}-]{2,}(?:er|or|ent|ant|ist|eur|chef|rat|wart|wirt|mann|frau|graf|loge|gast|aner|bauer|koch|vogt|knecht|schaft(?=s)|erin|orin|entin|antin|istin|eurin|chefin|rätin|wartin|wirtin|gräfin|login|köchin|ärztin)$|^(?:Küster|Kantor|DJ|MC|Pfr\\.|KMD|LKMD|Kmd\\.|Dkm\\.|Gf\\.|(?:Cdr|Capt|Lt|Col|Maj|Sgt|Cllr)\\.?|Rt|Hon|Fr\\.|Br\\.|Sr\\.|P\\.|Pastorin|Mx|Mx\\.|Mme|Prälat|Weihbischof|Altbischof)$");

    private Agents() {}

    static boolean isAgent(String word) {
        return AGENT.matcher(word).matches();
    }
}
