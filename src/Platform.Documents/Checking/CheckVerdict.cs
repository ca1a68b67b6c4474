namespace Platform.Documents.Checking;

/// <summary>What a rule says of a document.</summary>
public enum CheckVerdict
{
    /// <summary>符合.</summary>
    Conforms,

    /// <summary>不符合.</summary>
    Fails,

    /// <summary>未检出: the element is not in the document, or was not recognised.</summary>
    NotFound,

    /// <summary>无法测量: this sort of file does not tell.</summary>
    NotMeasurable,
}
