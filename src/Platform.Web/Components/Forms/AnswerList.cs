namespace Platform.Web.Components.Forms;

/// <summary>核对填写内容: what will be sent, with a link back to where each answer is given.</summary>
public sealed record AnswerList(string Title, IReadOnlyList<Answer> Answers);

public sealed record Answer(string Question, string? Text, string ChangeUrl);
