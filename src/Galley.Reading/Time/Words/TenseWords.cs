namespace Galley.Reading.Time.Words;

/// <summary>Words by which the tense of a clause is seen. Forms in -ed are seen without a list.</summary>
internal static class TenseWords
{
    public static void AddTo(WordTable table)
    {
        table.Add(
            WordClass.Past,
            "said told was were had did has have been went came took made gave got saw met won lost held fell rose grew began broke brought"
            + " built bought caught chose drew drove ate felt found flew forgot froze heard hid hit kept knew led left lent let meant paid"
            + " ran rode rang sang sank sat sent shook shot shut sold sought spent spoke stole stood struck swore swept swam taught"
            + " thought threw took tore understood woke wore withdrew wrote became came overtook became fought fled hung laid lay shone"
            + " slept slid spread sprang stuck dealt dug bred arose underwent forcing causing leading prompting allowing");
        table.Add(
            WordClass.Future,
            "will shall would plan plans planned planning expected expects expect scheduled due slated hopes hope intends aims"
            + " upcoming forthcoming going may might ahead proposed prepares preparing awaits awaiting"
            + " tentatively vowed pledged promised ll pending deadline");
        table.Add(WordClass.TenseCue, "is are be to could starts begins opens meets");
    }
}
