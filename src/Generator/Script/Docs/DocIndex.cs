namespace V8Typed.Generator.Script.Docs;

/// <summary>The documentation comments of a script, by what follows them.</summary>
/// <param name="text">The script.</param>
/// <param name="comments">The ranges of its documentation comments in order, each from the first slash to the last.</param>
internal sealed class DocIndex(string text, IReadOnlyList<DocRange> comments)
{
    // What may stand between a comment and the name that it is about.
    private static readonly HashSet<string> s_between = new(StringComparer.Ordinal) { "export", "default", "const", "let", "var", "static", "async", "(" };

    private readonly Dictionary<int, JsDocComment> _read = [];

    /// <summary>The comments that declare types, in order.</summary>
    public IEnumerable<(JsDocComment Comment, DocRange Range)> Declaring => comments
        .Where(range => Mentions(range, "@typedef") || Mentions(range, "@callback"))
        .Select(range => (Read(range), range));

    /// <summary>The comment that stands in front of a place; an empty one where there is none.</summary>
    public JsDocComment Before(int position)
    {
        int low = 0;
        int high = comments.Count;
        while (low < high)
        {
            int middle = (low + high) / 2;
            (low, high) = comments[middle].End <= position ? (middle + 1, high) : (low, middle);
        }

        if (low == 0 || !IsNear(comments[low - 1].End, position))
        {
            return JsDocComment.None;
        }

        JsDocComment comment = Read(comments[low - 1]);
        return comment.Has("typedef") || comment.Has("callback") ? JsDocComment.None : comment;
    }

    private bool IsNear(int end, int position)
    {
        // Far more than the words above; blank lines aside, what is further away is about something else.
        while (end < position && char.IsWhiteSpace(text[end]))
        {
            end++;
        }

        return position - end <= 40
            && text.Substring(end, position - end).Split([' ', '\t', '\r', '\n'], StringSplitOptions.RemoveEmptyEntries).All(s_between.Contains);
    }

    private bool Mentions(DocRange range, string tag) => text.IndexOf(tag, range.Start, range.End - range.Start, StringComparison.Ordinal) >= 0;

    private JsDocComment Read(DocRange range)
    {
        if (!_read.TryGetValue(range.Start, out JsDocComment? comment))
        {
            // Without "/**" and "*/".
            comment = JsDocReader.Read(text.Substring(range.Start + 3, Math.Max(0, range.End - range.Start - 5)));
            _read.Add(range.Start, comment);
        }

        return comment;
    }
}

/// <summary>Where a comment stands.</summary>
internal readonly record struct DocRange(int Start, int End);
