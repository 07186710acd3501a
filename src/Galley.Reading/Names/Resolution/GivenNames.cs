namespace Galley.Reading.Names.Resolution;

/// <summary>When two given names may be those of one person: they are equal, an initial, or a familiar short form.</summary>
internal static class GivenNames
{
    private static readonly Dictionary<string, string[]> Familiar = Read(
        "william:bill,will,billy,willie|robert:bob,rob,bobby,robbie|richard:rick,dick,rich,ricky|james:jim,jimmy,jamie|john:jack,johnny|"
        + "joseph:joe,joey|michael:mike,mick,mickey|thomas:tom,tommy|charles:charlie,chuck|edward:ed,ted,eddie|theodore:ted,teddy|"
        + "anthony:tony|andrew:andy,drew|daniel:dan,danny|david:dave|donald:don|douglas:doug|elizabeth:liz,beth,betty,lizzie|"
        + "frederick:fred|gerald:gerry,jerry|gregory:greg|jeffrey:jeff|kenneth:ken|lawrence:larry|leonard:len,lenny|margaret:maggie,peggy|"
        + "matthew:matt|nicholas:nick|patrick:pat|peter:pete|philip:phil|phillip:phil|raymond:ray|ronald:ron|samuel:sam|stephen:steve|"
        + "steven:steve|timothy:tim|vincent:vince|walter:walt|alexander:alex,sasha|alexandra:alex|benjamin:ben|christopher:chris|"
        + "christine:chris|katherine:kate,kathy,katie|catherine:cathy,kate|susan:sue|deborah:deb,debbie|jennifer:jen,jenny|jonathan:jon|"
        + "rebecca:becky|victoria:vicky|zachary:zach|abraham:abe|albert:al,bert|alan:al|francis:frank|franklin:frank|geoffrey:geoff|"
        + "harold:harry|henry:hank,harry|leo:leon|louis:lou|nathan:nate|nathaniel:nate|randall:randy|russell:russ|stanley:stan|"
        + "terrence:terry|antonio:tony|muhammad:mohammed,mohamed,mohammad,muhammed|mohammed:mohamed,mohammad|vladimir:vlad|volodymyr:vladimir");

    /// <summary>Whether both may be given names of one person.</summary>
    /// <param name="a">A given name as a slug.</param>
    /// <param name="b">Another one.</param>
    public static bool Match(string a, string b)
    {
        if (a == b)
        {
            return true;
        }

        if (a.Length == 0 || b.Length == 0)
        {
            return false;
        }

        return a.Length == 1 || b.Length == 1 ? a[0] == b[0] : IsFamiliar(a, b) || IsFamiliar(b, a);
    }

    private static bool IsFamiliar(string whole, string familiar) =>
        Familiar.TryGetValue(whole, out var forms) && Array.IndexOf(forms, familiar) >= 0;

    private static Dictionary<string, string[]> Read(string table)
    {
        var familiar = new Dictionary<string, string[]>(StringComparer.Ordinal);
        foreach (var row in table.Split('|'))
        {
            var colon = row.IndexOf(':');
            familiar.Add(row.Substring(0, colon), row.Substring(colon + 1).Split(','));
        }

        return familiar;
    }
}
