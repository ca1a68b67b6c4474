namespace Platform.Templating;

/// <summary>Thrown by a function body to refuse its arguments. The message is a Chinese sentence; rendering reports it at the place of the call.</summary>
public sealed class FunctionException(string message) : Exception(message);
