namespace Galley.Reading.Names.Tagging;

/// <summary>A text made ready for tagging: tokens, sentences, words, runs of capitals and matches of the gazetteers.</summary>
internal sealed class TaggerText
{
    private readonly Lexicon _lexicon;
    private TokenWord[] _words = [];
    private int[] _documentWords = [];
    private CaseMode[] _modes = [];
    private byte[] _flags = [];

    /// <summary>Makes room for texts.</summary>
    /// <param name="lexicon">Clusters and gazetteers.</param>
    /// <param name="rows">The weights, which let sums be kept instead of words; <see langword="null"/> while they are being learnt.</param>
    public TaggerText(Lexicon lexicon, RowTable? rows = null)
    {
        _lexicon = lexicon;
        Words = new WordTypes(lexicon, rows);
        Topic = new TextTopic(lexicon);
    }

    /// <summary>The words seen by this object, in this text and before.</summary>
    public WordTypes Words { get; }

    /// <summary>The tokens and sentences.</summary>
    public TokenBuffer Tokens { get; } = new();

    /// <summary>The runs of capitalised words.</summary>
    public CapitalRuns Runs { get; } = new();

    /// <summary>The phrases of the gazetteers.</summary>
    public PhraseMatches Phrases { get; } = new();

    /// <summary>What the whole text says about its words.</summary>
    public DocumentWords Document { get; } = new();

    /// <summary>What the whole text is about.</summary>
    public TextTopic Topic { get; }

    /// <summary>How much work was done since the thread began: tokens, words read for the first time, and features.</summary>
    public long Work { get; set; }

    /// <summary>The text.</summary>
    public string Text { get; private set; } = "";

    /// <summary>What most features need to know of a token's word.</summary>
    public ref readonly TokenWord Token(int token) => ref _words[token];

    /// <summary>The words of all tokens, and perhaps more room.</summary>
    public TokenWord[] TokenWords => _words;

    /// <summary>A token's word, if words are kept.</summary>
    public ref readonly WordType Word(int token) => ref Words[_words[token].Number];

    /// <summary>The number of a token's word in <see cref="Document"/>.</summary>
    public int DocumentWordOf(int token) => _documentWords[token];

    /// <summary>How a sentence uses capitals.</summary>
    public CaseMode ModeOf(int sentence) => _modes[sentence];

    /// <summary>Whether a token stands in quotation marks (1) or brackets (2) of its sentence.</summary>
    public int Enclosure(int token) => _flags[token];

    /// <summary>Reads a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="stretches">The parts to tag, in order.</param>
    public void Load(string text, IReadOnlyList<SourceSpan> stretches)
    {
        Text = text;
        Tokens.Clear();
        if (Words.Count > WordTypes.MostKept)
        {
            Words.Clear();
        }

        for (var s = 0; s < stretches.Count; s++)
        {
            var first = Tokens.Count;
            NameTokenizer.Tokenize(text, stretches[s].Start, stretches[s].End, Tokens);
            SentenceSplitter.Split(text, Tokens, first);
        }

        ReadWords();
    }

    private void ReadWords()
    {
        Growing.Ensure(ref _words, Tokens.Count);
        Growing.Ensure(ref _documentWords, Tokens.Count);
        Growing.Ensure(ref _flags, Tokens.Count);
        Growing.Ensure(ref _modes, Tokens.SentenceCount);
        var known = Words.Count;
        Document.Clear();
        Topic.Clear();
        Runs.Prepare(Tokens.Count);
        Phrases.Prepare(Tokens.Count);
        for (var s = 0; s < Tokens.SentenceCount; s++)
        {
            int first = Tokens.FirstOf(s), after = Tokens.AfterOf(s);
            var mode = SentenceCase.Of(Text, Tokens, first, after);
            _modes[s] = mode;
            for (var i = first; i < after; i++)
            {
                _words[i] = Words.Short(Words.Find(Text, Tokens.Start(i), Tokens.End(i), mode));
                Topic.Add(in _words[i]);
                _documentWords[i] = Document.Add(in _words[i], i == first, mode);
            }

            Enclose(first, after);
            Runs.Find(this, first, after);
            Phrases.Find(this, _lexicon, first, after);
        }

        Work += Tokens.Count + ((Words.Count - known) * WordTypes.WorkOfWord);
    }

    private void Enclose(int first, int after)
    {
        var state = 0;
        for (var i = first; i < after; i++)
        {
            switch (Text[Tokens.Start(i)])
            {
                case '(' or '[':
                    state |= 2;
                    break;
                case ')' or ']':
                    state &= ~2;
                    break;

                // The model has learnt from typewriters' marks, which do not say whether they open or close.
                case '"' or '\u201C' or '\u201D':
                    state ^= 1;
                    break;
                case '`':
                    state |= 1;
                    break;
                case '\'' when Tokens.End(i) - Tokens.Start(i) == 2 && Text[Tokens.Start(i) + 1] == '\'':
                    state ^= 1;
                    break;
            }

            _flags[i] = (byte)state;
        }
    }
}
