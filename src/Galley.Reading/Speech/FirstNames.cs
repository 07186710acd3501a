namespace Galley.Reading.Speech;

/// <summary>First names that tell a person's gender in English-language news, from common knowledge. Names that both use are left out.</summary>
internal static class FirstNames
{
    private const string Women = """
        mary patricia jennifer linda elizabeth barbara susan jessica sarah karen nancy lisa margaret betty sandra ashley dorothy kimberly emily
        donna michelle carol amanda melissa deborah stephanie rebecca laura sharon cynthia kathleen amy angela shirley anna brenda pamela emma
        nicole helen samantha katherine christine debra rachel carolyn janet catherine maria heather diane ruth julie olivia joyce virginia
        victoria lauren christina joan evelyn judith megan andrea cheryl hannah jacqueline martha gloria teresa ann sara madison frances kathryn
        janice jean abigail alice julia judy sophia grace denise amber doris marilyn danielle beverly isabella theresa diana natalie brittany
        charlotte marie kayla alexis lori hillary hilary kellyanne melania ivanka tiffany nikki condoleezza madeleine angela theresa huma donna
        jill carly kirsten tammy claire dianne barbra loretta sonia elena ruth sandra sally wendy debbie mazie patty maggie heidi lindsey-anne
        gretchen kamala tulsi alexandria ilhan rashida ayanna nita rosa zoe marcia maxine sheila marsha marine michele arianna megyn rachel
        katie norah savannah christiane candy gwen kate kathy kim-anne peggy phyllis gail jeanne jane janine gina amal aung melinda sheryl oprah
        beyonce malala greta jacinda ursula yulia natalia olga tatiana svetlana irina elena ekaterina anastasia maria fatima aisha amina leila
        layla noor mona hanan rania asma ingrid astrid helle erna sanna giorgia francesca chiara giulia carmen lucia isabel ines dilma cristina
        michelle evita eva sofia camila valentina mariana gabriela ana monica paula claudia veronica beatriz rosario yingluck corazon gloria
        imelda megawati sheikh-hasina benazir indira sushma sonia priyanka mamata jayalalithaa meira park-geun tsai hua mei yuriko sarah
        bridget fiona nicola ruth priti amber anne annette audrey bernadette bonnie brandi brenda candace carla carrie cassandra cathy celia
        chelsea cindy clara colleen connie crystal daisy darlene dawn deanna delores dolores edith edna eileen elaine ella ellen elsie erica
        erin ernestine ethel eugenia eunice faith felicia flora florence genevieve georgia geraldine gertrude gladys glenda gwendolyn harriet
        hazel holly ida irene irma jackie jan jeanette jenna jenny jo joann joanne jodi josephine juanita juliet june kara karla katrina kay
        kelli kendra kristen kristin kristina latoya leah lena leslie-ann lillian liz liza lois lola lorraine louise lucille lucy lydia lynn
        mabel mandy marcella margarita marian marianne marjorie marlene maureen meghan melanie mildred mindy minnie miranda miriam molly muriel
        myra myrtle nadine naomi natasha nellie nina nora norma pam patsy paulette pauline pearl penny priscilla rachael ramona regina renee
        rhonda rita roberta rosalie rose rosemary roxanne sabrina sherri sherry silvia sonya stacey stella sue susie suzanne sylvia tamara tanya
        tara thelma tina toni tracey trudy valerie vanessa vera verna vicki vickie viola violet vivian wanda whitney wilma yolanda yvette yvonne
        """;

    private const string Men = """
        james robert john michael david william richard joseph thomas charles christopher daniel matthew anthony mark donald steven paul andrew
        joshua kenneth kevin brian george timothy ronald edward jason jeffrey ryan jacob gary nicholas eric jonathan stephen larry justin scott
        brandon benjamin samuel gregory alexander frank patrick raymond jack dennis jerry tyler aaron jose adam nathan henry douglas zachary
        peter kyle ethan walter noah jeremy christian keith roger terry gerald harold sean austin carl arthur lawrence dylan jesse joe bryan
        billy bruce albert willie gabriel logan alan juan wayne roy ralph randy eugene vincent russell elijah louis bobby philip johnny barack
        mitt newt marco ted rand bernie bill bob jim tom tim mike dan dave steve joe ben jeb rick chris rob ron don ed fred greg jeff ken matt
        nick pat pete phil ray rich sam stan tony will chuck mitch harry paul orrin lamar lindsey cory sherrod angus rahm reince corey sean
        anderson wolf jake bret shepard brit tucker rush glenn karl rudy mike michael paul roger boris nigel jeremy gordon tony david dmitry
        dmitri vladimir sergei sergey alexei alexey mikhail nikolai ivan igor viktor victor yuri boris pavel oleg andrei andrey anton konstantin
        emmanuel francois françois nicolas jacques jean-claude jean-marc pierre alain bernard laurent olivier philippe gerhard helmut frank-walter
        heiko olaf wolfgang sigmar horst martin guido jens silvio matteo giuseppe sergio mario paolo roberto luigi beppe enrico jose luis carlos
        hugo fidel raul evo rafael alvaro juan nicolas felipe enrique vicente andres manuel pablo pedro mariano alexis yanis antonis kyriakos
        recep ahmet abdullah mohammed muhammad mohamed mohammad ahmed ahmad mahmoud hassan hussein ali omar osama bashar saddam muammar hosni
        abdel ibrahim yusuf khalid khaled mustafa hamid ashraf nawaz imran pervez asif narendra manmohan rahul arun amit rajnath shinzo junichiro
        naoto yoshihide taro ban jong xi hu wen jiang li deng kim-il jong-un moon lee rodrigo benigno joko mahathir najib thaksin prayuth hun
        benjamin ehud ariel shimon yitzhak avigdor naftali yair isaac moshe yasser ismail recep jens anders kofi antonio jean nelson jacob
        thabo robert goodluck muhammadu paul yoweri uhuru raila desmond malcolm kevin tony scott john justin stephen jean pierre adrian alec
        alfred allan allen alvin andre andy angelo arnold barry bart bernard brad bradley brent brett byron calvin cecil cedric chad chester
        clarence claude clayton clifford clint clinton clyde craig curtis damon darrell darren daryl dean derek derrick dominic doug duane
        dustin dwayne dwight earl eddie edgar edwin elmer ernest felix fernando floyd francisco franklin freddie frederick geoffrey gilbert glen
        gordon guy harvey hector herbert herman homer howard hubert hugh ian isaac ivan jared jay jeffery jeremiah jerome jimmy joel johnathan
        jon jorge julian julio karl kirk kurt lance leo leon leonard leroy leslie lester lewis lloyd lonnie lucas luke marc marcus mario marshall
        martin marvin mathew maurice max melvin micheal miguel milton mitchell morris nathaniel neil nelson norman oscar otis pedro perry preston
        ramon randall reginald rene ricardo ricky rodney roland ron ronnie ross ruben salvador shane shawn sidney simon spencer stanley stuart
        ted terrance theodore todd tommy travis trevor troy vernon victor virgil wade wallace warren wesley zach abraham
        """;

    private static readonly Dictionary<string, SpeakerGender> Genders = Build();

    /// <summary>The gender that a full name tells. A single name may be a surname, and many surnames are men's first names.</summary>
    public static SpeakerGender Of(string name)
    {
        var space = name.IndexOf(' ');
        return Genders.TryGetValue((space > 0 ? name.Substring(0, space) : name).ToLowerInvariant(), out var gender)
            && (space > 0 || gender == SpeakerGender.Female) ? gender : SpeakerGender.Unknown;
    }

    private static Dictionary<string, SpeakerGender> Build()
    {
        var genders = new Dictionary<string, SpeakerGender>(StringComparer.Ordinal);
        foreach (var name in Women.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries))
        {
            genders[name] = SpeakerGender.Female;
        }

        // A name that stands in both lists tells nothing.
        foreach (var name in Men.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries))
        {
            genders[name] = genders.TryGetValue(name, out var gender) && gender == SpeakerGender.Female ? SpeakerGender.Unknown : SpeakerGender.Male;
        }

        return genders;
    }
}
