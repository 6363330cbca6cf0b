using Microsoft.Build.Framework;
using Microsoft.Build.Utilities;

namespace V8Typed.Build;

/// <summary>Reports to MSBuild; in an editor's build what is wrong is a mere message.</summary>
internal sealed class BuildLog(TaskLoggingHelper log, bool isDesignTime)
{
    public void Error(string code, SourcePosition? place, string message)
    {
        if (isDesignTime)
        {
            log.LogMessage(MessageImportance.Normal, "{0}: {1}", code, message);
        }
        else
        {
            log.LogError(null, code, null, place?.File, place?.Line ?? 0, place?.Column ?? 0, 0, 0, "{0}", message);
        }
    }

    public void Warning(string code, SourcePosition? place, string message)
    {
        if (!isDesignTime)
        {
            log.LogWarning(null, code, null, place?.File, place?.Line ?? 0, place?.Column ?? 0, 0, 0, "{0}", message);
        }
    }

    public void Message(string message) => log.LogMessage(MessageImportance.Low, "{0}", message);
}

/// <summary>A place in a file; line and column count from 1.</summary>
internal sealed record SourcePosition(string File, int Line, int Column);
